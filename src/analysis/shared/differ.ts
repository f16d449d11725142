import type { Figure } from '../../answer/figure.ts'
import { type About, annualRate, as, difference, ratio, relabelled } from '../../answer/make.ts'
import { lengthOf, type Range } from '../../calendar/month.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { aboutChange } from './change.ts'
import type { Difference } from './difference.ts'
import { percentOf } from './percent-of.ts'
import { publishedFor } from './published.ts'
import { type Absent, isFound, type Meaningless, meaningless, type Reading } from './reading.ts'
import type { Subject } from './subject.ts'

export async function differ(
  quantity: Quantity,
  subject: Subject,
  period: Range,
  base: Range,
  context: Context,
): Promise<Difference | Absent | Meaningless> {
  const [to, from] = await Promise.all([
    quantity.at(subject, period, context),
    quantity.at(subject, base, context),
  ])
  if ([to, from].some((reading) => isOfWhomever(quantity, reading)))
    return meaningless('not_the_same_partners')
  const published = publishedOf(quantity, subject, period, base, context)
  return differenceOf(quantity, to, from, aboutOf(to, aboutChange(subject, period, base)), published)
}

/** Counted among those whose figure somebody published, who are others in another month: no two such counts compare. */
const isOfWhomever = ({ name }: Quantity, reading: Reading): boolean =>
  (name === 'count' || name === 'concentration') &&
  isFound(reading) &&
  reading.caveats.some(({ kind }) => kind === 'among_published')

/** The same from readings that are at hand. */
export function differenceOf(
  quantity: Quantity,
  to: Reading,
  from: Reading,
  about: About,
  published: ReturnType<typeof publishedFor> = [],
): Difference | Absent | Meaningless {
  const percent = percentOf(quantity, to, from, about, published)
  if (!isFound(to) || !isFound(from)) {
    const missing = firstFailed(to, from)
    return percent.percent ? { ...NOTHING, ...percent, missing } : missing
  }
  return {
    state: 'differs',
    to: as(to.figure, { role: 'context' }),
    base: as(from.figure, { role: 'base' }),
    percent: percent.percent,
    other: percent.other,
    amount: difference(to.figure, from.figure, relabelled(about, { role: 'difference' })),
    ratio: ratioOf(to.figure, from.figure, about),
    annual: annualOf(to.figure, from.figure, about),
    beside: [...to.beside, ...from.beside.map((each) => as(each, { role: 'base' }))],
    caveats: [...to.caveats, ...from.caveats, ...(percent.caveats ?? [])],
  }
}

/** The difference of two balances has no flow, as they have none. */
function aboutOf(to: Reading, about: About): About {
  if (!isFound(to) || to.figure.flow) return about
  const { flow: _, ...rest } = about
  return rest
}

const NOTHING: Difference = { state: 'differs', beside: [], caveats: [] }

/** How many times one rate or share is another says nothing that the points do not say better. */
const ratioOf = (to: Figure, from: Figure, about: About): Figure | undefined =>
  to.unit === 'percent' ? undefined : ratio(to, from, relabelled(about, { role: 'ratio' }))

/** Between periods of one length, whole months apart; over less than a year a yearly rate would be a forecast. */
function annualOf(to: Figure, from: Figure, about: About): Figure | undefined {
  const { period } = to
  const base = from.period
  if (!period || !base || lengthOf(period) !== lengthOf(base) || to.unit === 'percent') return undefined
  const years = (period.from - base.from) / 12
  return years >= 1 ? annualRate(to, from, years, about) : undefined
}

/** Only an amount has published changes; an average moves as its total does, but nobody prints that. */
const publishedOf = (quantity: Quantity, subject: Subject, period: Range, base: Range, context: Context) =>
  quantity.name === 'amount' ? publishedFor(subject, period, base, context.trade) : []

function firstFailed(to: Reading, from: Reading): Absent | Meaningless {
  if (!isFound(to)) return to
  if (!isFound(from)) return from
  throw new TypeError('both readings are found')
}
