import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { type About, as, percentChange, publishedChange, spreadOfPublished } from '../../answer/make.ts'
import { agree, spreadOf } from '../../answer/spread.ts'
import { lengthOf, type Range, shift } from '../../calendar/month.ts'
import type { ChangeKind, PublishedChange, Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { labels } from './cell.ts'
import { kindOf } from './kind.ts'
import { type Absent, isFound, type Meaningless, meaningless, type Reading } from './reading.ts'
import { mainScope, type Subject } from './subject.ts'

/** A change in percent with the two levels it lies between, as far as they are held. */
export interface Change {
  readonly state: 'changed'
  readonly figure: Figure
  readonly to?: Figure
  readonly base?: Figure
  /** The other way to the same change, where both are known: computed beside published, or the reverse. */
  readonly other?: Figure
  readonly caveats: readonly Caveat[]
}

/** The percent change of an amount, as published or computed, whichever is to lead. */
export async function changeBetween(
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): Promise<Change | Absent | Meaningless> {
  const [to, from] = await Promise.all([
    amountAt(subject, period, { trade }),
    amountAt(subject, base, { trade }),
  ])
  return changeOf(to, from, publishedFor(subject, period, base, trade), aboutChange(subject, period, base))
}

/** The same from readings that are at hand. */
export function changeOf(
  to: Reading,
  from: Reading,
  published: readonly PublishedChange[],
  about: About,
): Change | Absent | Meaningless {
  const levels = levelsOf(to, from)
  if (!isFound(to) || !isFound(from)) return onlyPublished(published, about, levels) ?? failed(to, from)
  const computed = percentChange(to.figure, from.figure, about)
  if (!computed) return meaningless('from_nothing')
  const caveats = [...to.caveats, ...from.caveats]
  return { state: 'changed', ...levels, ...leading(computed, published, about, caveats) }
}

export const aboutChange = (subject: Subject, period: Range, base: Range): About => ({
  role: 'change',
  ...labels(mainScope(subject)),
  period,
  kind: kindOf(period, base),
})

/**
 * Changes as published for this very thing. They are changes of one good to one partner in the package's usual
 * measure, so a sum, or the other measure, has none.
 */
export function publishedFor(
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): readonly PublishedChange[] {
  const kind = publishedKind(period, base)
  if (!kind || !isSingle(subject) || !isUsualMeasure(subject, trade)) return []
  return trade.publishedChanges(mainScope(subject), period, kind)
}

function publishedKind(period: Range, base: Range): ChangeKind | undefined {
  const kind = kindOf(period, base)
  const sameLength = lengthOf(period) === lengthOf(base)
  if (kind === 'period_on_period' || !sameLength) return undefined
  // January alone is both a year-on-year and a year-to-date change; sources call it the former.
  return base.from === shift(period, -12).from && lengthOf(period) > 1 ? 'year_to_date' : kind
}

const isSingle = (subject: Subject): boolean =>
  subject.partners.length === 1 && subject.commodities.length === 1 && subject.flows.length === 1

function isUsualMeasure(subject: Subject, trade: Trade): boolean {
  const packages = trade.catalogue.packagesFor({
    reporter: subject.reporter,
    commodity: subject.commodities[0]!,
  })
  return packages.every((each) => each.defaults.measure === subject.measure)
}

/** Published leads where it agrees and says a decimal; of several, the most precise that agrees. */
function leading(
  computed: Figure,
  published: readonly PublishedChange[],
  about: About,
  caveats: readonly Caveat[],
): Pick<Change, 'figure' | 'other' | 'caveats'> {
  const best = mostPrecise(published.filter((change) => agree(spreadOfPublished(change), spreadOf(computed))))
  const figure = best.length > 0 ? publishedChange(best, about) : undefined
  if (figure && figure.decimals > 0) return { figure, other: as(computed, { role: 'other' }), caveats }
  if (figure) return { figure: computed, other: as(figure, { role: 'other' }), caveats }
  const first = mostPrecise(published)
  if (first.length === 0) return { figure: computed, caveats }
  const contrary = publishedChange(first, { ...about, role: 'other' })
  const disagrees: Caveat = { kind: 'change_disagrees', published: contrary, computed }
  return { figure: computed, other: contrary, caveats: [...caveats, disagrees] }
}

/** All changes that print the same percentage as the most precise one. */
function mostPrecise(changes: readonly PublishedChange[]): readonly PublishedChange[] {
  const best = changes.reduce<PublishedChange | undefined>(
    (a, b) => (a && a.decimals >= b.decimals ? a : b),
    undefined,
  )
  return best ? changes.filter((change) => change.percent === best.percent) : []
}

function onlyPublished(
  published: readonly PublishedChange[],
  about: About,
  levels: Pick<Change, 'to' | 'base'>,
): Change | undefined {
  const best = mostPrecise(published)
  if (best.length === 0) return undefined
  return { state: 'changed', figure: publishedChange(best, about), ...levels, caveats: [] }
}

const levelsOf = (to: Reading, from: Reading): Pick<Change, 'to' | 'base'> => ({
  ...(isFound(to) ? { to: to.figure } : {}),
  ...(isFound(from) ? { base: as(from.figure, { role: 'base' }) } : {}),
})

function failed(to: Reading, from: Reading): Absent | Meaningless {
  if (!isFound(to)) return to
  if (!isFound(from)) return from
  throw new TypeError('both levels are held')
}
