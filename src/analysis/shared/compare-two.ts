import type { Answer, Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, difference, percentChange, ratio } from '../../answer/make.ts'
import { numberOf, signOf, spreadOf } from '../../answer/spread.ts'
import { lengthOf, type Range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { changeBetween } from './change.ts'
import { undecided } from './issue.ts'
import { kindOf } from './kind.ts'
import type { Found } from './reading.ts'
import type { Subject } from './subject.ts'
import { sumBeside } from './sum-beside.ts'
import { judgeLevel, type Verdict } from './verdict.ts'
import { winner } from './winner.ts'

interface Pair {
  /** Of which the periods are set side by side; of several things the first. */
  readonly subject: Subject
  /** First and second, in the order that they lead. */
  readonly found: readonly Found[]
  /** Of the side named first. */
  readonly period: Range
  /** Where each of the two was judged by itself. */
  readonly verdict: boolean | null
}

/** First and second, their difference and their ratio. */
export async function compareTwo(
  query: Query,
  trade: Trade,
  { subject, found, period, verdict }: Pair,
): Promise<Answer | Issue> {
  const [first, second] = found.map(({ figure }) => as(figure, { role: 'row' })) as [Figure, Figure]
  const gap = difference(first, second, { role: 'difference', period })
  const times = ratioOf(query, first, second)
  const judgement = verdict ?? judged(query, gap, times)
  if (judgement === undefined) return undecided(query)
  const percent = await percentBeside(query, subject, [first, second], trade)
  const beside = [
    ...sumBeside(query, [first, second]),
    ...percent.figures,
    ...found.flatMap((each) => each.beside),
  ]
  return answerOf(query, trade, {
    verdict: judgement,
    figures: [...arranged(query, [first, second], gap, times), ...beside],
    caveats: [...found.flatMap((each) => each.caveats), ...percent.caveats],
  })
}

/** Asked (or claimed) how many times: the first over the second, even if less than one; otherwise the larger over the smaller. */
function ratioOf(query: Query, first: Figure, second: Figure): Figure | undefined {
  if (first.unit === 'percent' || first.unit === 'points') return undefined
  const inOrder =
    query.form === 'ratio' || query.claim?.kind === 'threshold' || numberOf(first) >= numberOf(second)
  const [a, b] = inOrder ? [first, second] : [second, first]
  return numberOf(a) >= 0 && numberOf(b) > 0 ? ratio(a, b, { role: 'ratio' }) : undefined
}

function arranged(
  query: Query,
  rows: readonly Figure[],
  gap: Figure,
  times: Figure | undefined,
): readonly Figure[] {
  const all = [...rows, gap, ...(times ? [times] : [])]
  const lead = leadOf(query, rows, gap, times)
  if (!lead) return all
  return [as(lead, { role: 'headline' }), ...all.filter((figure) => figure !== lead)]
}

function leadOf(
  query: Query,
  rows: readonly Figure[],
  gap: Figure,
  times: Figure | undefined,
): Figure | undefined {
  if (query.form === 'ratio') return times
  if (query.form === 'amount' || query.form === 'points') return gap
  return query.extreme ? winner(query, rows) : undefined
}

function judged({ claim }: Query, gap: Figure, times: Figure | undefined): Verdict {
  if (claim?.kind === 'threshold') {
    const figure = claim.threshold.unit === 'ratio' ? times : gap
    return figure ? judgeLevel(claim, figure) : null
  }
  if (claim?.kind !== 'first_more') return null
  const sign = signOf(spreadOf(gap))
  return sign === undefined ? undefined : sign === (claim.relation === 'above' ? 1 : -1)
}

interface Beside {
  readonly figures: readonly Figure[]
  readonly caveats: readonly Caveat[]
}

/**
 * Two periods differ by a percentage too, counted from the earlier one; of an amount as published, where that fits. A
 * month against a year, or against the half it lies in, has none: it would count the length of the periods.
 */
async function percentBeside(
  query: Query,
  subject: Subject,
  [first, second]: readonly [Figure, Figure],
  trade: Trade,
): Promise<Beside> {
  if (query.form === 'percent' && query.along !== 'period')
    return { figures: percentMore(first, second), caveats: [] }
  if (!differsByPercent(query, first, second)) return { figures: [], caveats: [] }
  const [later, earlier] = first.period!.from > second.period!.from ? [first, second] : [second, first]
  if (query.quantity === 'amount') {
    const change = await changeBetween(subject, later.period!, earlier.period!, trade)
    if (change.state !== 'changed') return { figures: [], caveats: [] }
    const caveats = change.caveats.filter(({ kind }) => kind === 'change_disagrees')
    return { figures: [as(change.figure, { role: 'change' })], caveats }
  }
  const kind = kindOf(later.period!, earlier.period!)
  const percent = percentChange(later, earlier, { role: 'change', kind, period: later.period! })
  return { figures: percent ? [percent] : [], caveats: [] }
}

/** "the difference in percent" of two things: by how much the first is more than the second, in percent of that. */
function percentMore(first: Figure, second: Figure): readonly Figure[] {
  const isAmount = first.unit !== 'percent' && numberOf(first) >= 0 && numberOf(second) > 0
  const percent = isAmount ? percentChange(first, second, { role: 'change' }) : undefined
  return percent ? [percent] : []
}

/** A balance that crosses zero has no percent. */
const differsByPercent = ({ along, quantity }: Query, first: Figure, second: Figure): boolean =>
  along === 'period' &&
  first.period !== undefined &&
  second.period !== undefined &&
  first.unit !== 'percent' &&
  quantity !== 'balance' &&
  (quantity !== 'amount' || lengthOf(first.period) === lengthOf(second.period))
