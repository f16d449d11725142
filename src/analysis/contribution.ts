import type { Answer, Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, difference, percentChange, contribution as pointsOf, share, sum } from '../answer/make.ts'
import { numberOf, signOf, spreadOf } from '../answer/spread.ts'
import type { Range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { amountAt } from './quantity/amount.ts'
import { wholeOf } from './quantity/share.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, type By } from './shared/breakdown.ts'
import { type Contributor, contributorsOf } from './shared/contributors.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { baseOf, kindOf, usualKind } from './shared/kind.ts'
import { type Absent, allFound, type Found, type Meaningless, meaningless } from './shared/reading.ts'
import { type Subject, subjectOf } from './shared/subject.ts'
import { meets } from './shared/threshold.ts'

/**
 * What a part added to the change of the whole, in points: the part's own change in percent of the whole before. Of
 * one part it is the `headline`, with the whole's change (`total`), its own `change` and the `rest`. Without a part
 * there is a `row` for each of those that moved it most; rows and rest add up to the total.
 */
export const contribution: Operation = {
  name: 'contribution',
  async answer(query, trade) {
    const part = await subjectOf(query, trade, query.period.value)
    const whole = wholeOf(part, query)
    const change = await changeOf(whole, query, trade)
    if (change.state !== 'moved') return issueOf(query, trade, whole, change)
    const isWhole =
      part.partners.join() === whole.partners.join() && part.commodities.join() === whole.commodities.join()
    return isWhole ? drivers(query, trade, whole, change) : onePart(query, trade, part, change)
  },
}

/** The two levels of a subject, with the percent between them. */
interface Moved {
  readonly state: 'moved'
  readonly to: Figure
  readonly base: Figure
  readonly percent: Figure
  readonly caveats: readonly Caveat[]
}

const basePeriod = (query: Query): Range =>
  query.comparison?.period ?? baseOf(query.period.value, query.change ?? usualKind(query.period.value))

async function changeOf(subject: Subject, query: Query, trade: Trade): Promise<Moved | Absent | Meaningless> {
  const period = query.period.value
  const both = allFound([
    await amountAt(subject, period, { trade }),
    await amountAt(subject, basePeriod(query), { trade }),
  ])
  if (!('length' in both)) return both
  const [to, base] = both as [Found, Found]
  const about = { ...to.figure, kind: kindOf(period, basePeriod(query)) }
  const percent = percentChange(to.figure, base.figure, { ...about, role: 'change' })
  if (!percent) return meaningless('from_nothing')
  return {
    state: 'moved',
    to: to.figure,
    base: base.figure,
    percent,
    caveats: both.flatMap((each) => each.caveats),
  }
}

async function onePart(query: Query, trade: Trade, part: Subject, whole: Moved): Promise<Answer | Issue> {
  const both = allFound([
    await amountAt(part, query.period.value, { trade }),
    await amountAt(part, basePeriod(query), { trade }),
  ])
  if (!('length' in both)) return issueOf(query, trade, part, both)
  const [to, base] = both.map((each) => each.figure) as [Figure, Figure]
  const points = pointsOf(to, base, whole.base, { ...to, role: 'row' })
  if (!points) return issueOf(query, trade, part, meaningless('from_nothing'))
  const verdict = judged(query, points)
  if (verdict === undefined) return undecided(query)
  const own = ownChange(to, base, whole)
  const headline = lead(query, points, own)
  return answerOf(query, trade, {
    verdict,
    figures: [
      as(headline, { role: 'headline' }),
      ...(headline === points ? [] : [as(points, { role: 'context' })]),
      as(whole.percent, { role: 'total' }),
      ...own.filter((figure) => figure !== headline),
      as(difference(whole.percent, points, { role: 'rest' }), { role: 'rest' }),
      as(to, { role: 'context' }),
      as(base, { role: 'base' }),
    ],
    caveats: [...whole.caveats, ...both.flatMap((each) => each.caveats)],
  })
}

/** The part's own change in percent and in its unit, and how much of the whole's change it is. */
function ownChange(to: Figure, base: Figure, whole: Moved): readonly Figure[] {
  const { kind } = whole.percent
  const about = { ...to, ...(kind ? { kind } : {}) }
  const amount = difference(to, base, { ...about, role: 'difference' })
  const all = difference(whole.to, whole.base, { role: 'step' })
  const figures = [
    percentChange(to, base, { ...about, role: 'change' }),
    amount,
    share(amount, all, { ...about, role: 'share' }),
  ]
  return figures.filter((figure) => figure !== undefined)
}

const lead = ({ form }: Query, points: Figure, own: readonly Figure[]): Figure => {
  const asked = form === 'amount' ? 'difference' : form === 'percent' ? 'share' : undefined
  return own.find((figure) => figure.role === asked) ?? points
}

function judged({ claim }: Query, points: Figure): boolean | undefined | null {
  if (claim?.kind === 'threshold')
    return meets(spreadOf(points), claim.threshold.relation, claim.threshold.value)
  if (claim?.kind !== 'direction') return null
  const sign = signOf(spreadOf(points))
  const wanted = { up: 1, down: -1, unchanged: 0 }[claim.direction]
  return sign === undefined ? undefined : sign === wanted
}

/** How many are listed where nobody says. */
const USUAL_ROWS = 5

async function drivers(query: Query, trade: Trade, whole: Subject, change: Moved): Promise<Answer | Issue> {
  const by: By = query.by === 'commodity' ? 'commodity' : 'partner'
  const { among, contributors } = await contributorsOf(
    query,
    whole,
    basePeriod(query),
    by,
    change.base,
    trade,
  )
  if (contributors.length === 0) return { kind: 'meaningless', reason: 'one_thing_only', query }
  const rows = sortedBy(contributors, query, numberOf(change.percent))
    .slice(0, query.limit ?? USUAL_ROWS)
    .map((each, i) => ({ ...each, points: as(each.points, { role: 'row', rank: i + 1 }) }))
  const points = rows.map((row) => row.points)
  const rest = difference(change.percent, sum(points, { role: 'step' }), { role: 'rest' })
  return answerOf(query, trade, {
    figures: [
      ...points,
      as(change.percent, { role: 'total' }),
      rest,
      as(change.to, { role: 'context' }),
      as(change.base, { role: 'base' }),
      ...rows.flatMap((row) => row.levels),
    ],
    remarks: [{ kind: 'rest', figure: rest }],
    caveats: [...amongCaveat(among, contributors.length), ...change.caveats],
  })
}

/** Those that moved the whole its way come first; asked for what offset it, those that moved the other way. */
function sortedBy(
  list: readonly Contributor[],
  { direction, order }: Query,
  total: number,
): readonly Contributor[] {
  const way = direction ? (direction === 'up' ? 1 : -1) : total < 0 ? -1 : 1
  const sign = order === 'bottom' ? -way : way
  const asked = direction ? list.filter(({ points }) => Math.sign(numberOf(points)) === sign) : list
  return [...asked].sort((a, b) => sign * (numberOf(b.points) - numberOf(a.points)))
}
