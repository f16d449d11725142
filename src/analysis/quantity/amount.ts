import { sum } from '../../answer/make.ts'
import { type Range, range, sameRange } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Flow, Trade } from '../../trade/types.ts'
import { readCell } from '../shared/cell.ts'
import { defined } from '../shared/defined.ts'
import { allFound, found, type Reading } from '../shared/reading.ts'
import { rangeKey, remembered, subjectKey } from '../shared/remember.ts'
import { mainScope, type Subject, scopeOf } from '../shared/subject.ts'
import type { Context, Quantity } from './quantity.ts'

/** Weight or value, summed over the period. Two flows together are two-way trade. */
export const amount: Quantity = {
  name: 'amount',
  differsBy: 'percent',
  at: amountAt,
  series: amountSeries,
}

export async function amountAt(
  subject: Subject,
  period: Range,
  { trade, query }: Pick<Context, 'trade'> & Partial<Context>,
): Promise<Reading> {
  const [flow, second] = subject.flows
  if (flow && !second) return flowAt(subject, flow, period, trade, query && claimedLevel(query))
  const readings = await Promise.all(subject.flows.map((each) => flowAt(subject, each, period, trade)))
  return total(readings, period)
}

async function flowAt(
  subject: Subject,
  flow: Flow,
  period: Range,
  trade: Trade,
  claimed?: Threshold,
): Promise<Reading> {
  const scope = scopeOf(subject, flow)
  return readCell(await trade.cell(scope, period), scope, period, subject.unit, claimed)
}

/** What the figure itself is said to be, and not its change or its share. */
const claimedLevel = ({ operation, quantity, claim }: Query): Threshold | undefined =>
  operation === 'show' && quantity === 'amount' && claim?.kind === 'threshold' ? claim.threshold : undefined

function total(readings: readonly Reading[], period: Range): Reading {
  const parts = allFound(readings)
  if (!('length' in parts)) return parts
  const { reporter, partner, commodity } = parts[0]!.figure
  const about = { reporter, partner, commodity }
  const figure = sum(
    parts.map((part) => part.figure),
    { role: 'context', period, ...defined(about) },
  )
  return found(
    figure,
    parts.map((part) => part.figure),
    parts.flatMap((part) => part.caveats),
  )
}

/** Single months are read in one go; anything else goes cell by cell. */
export async function amountSeries(
  subject: Subject,
  periods: readonly Range[],
  context: Context,
): Promise<readonly Reading[]> {
  const whole = months(periods)
  if (!whole || subject.flows.length > 1)
    return Promise.all(periods.map((period) => amountAt(subject, period, context)))
  return remembered(context.trade, `months ${subjectKey(subject)} ${rangeKey(whole)}`, async () => {
    const scope = mainScope(subject)
    const cells = await context.trade.series(scope, whole)
    return cells.map((cell, i) => readCell(cell, scope, range(whole.from + i), subject.unit))
  })
}

/** The run of months these periods are, if they are one. */
function months(periods: readonly Range[]): Range | undefined {
  const [first] = periods
  if (!first) return undefined
  const inOrder = periods.every((period, i) =>
    sameRange(period, { from: first.from + i, to: first.from + i }),
  )
  return inOrder ? { from: first.from, to: first.from + periods.length - 1 } : undefined
}
