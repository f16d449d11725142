import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { lengthOf } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { amongCaveat } from './breakdown.ts'
import { contributorsOf } from './contributors.ts'
import { basePeriod } from './kind.ts'
import { isFound } from './reading.ts'
import { isWorld, type Subject } from './subject.ts'

const MOST_MOVERS = 3

/** The partners that moved the world's total most; nobody moves one partner but itself. */
export async function movers(query: Query, trade: Trade, subject: Subject) {
  const nothing = { figures: [] as readonly Figure[], caveats: [] as readonly Caveat[] }
  const base = basePeriod(query)
  if (query.quantity !== 'amount' || !isWorld(subject) || lengthOf(base) !== lengthOf(query.period.value))
    return nothing
  const before = await amountAt(subject, base, { trade })
  if (!isFound(before)) return nothing
  const { among, contributors } = await contributorsOf(query, subject, base, 'partner', before.figure, trade)
  const size = ({ points }: (typeof contributors)[number]) => Math.abs(Number(points.value))
  const largest = [...contributors].sort((a, b) => size(b) - size(a)).slice(0, MOST_MOVERS)
  return {
    figures: largest.flatMap(({ points, levels }) => [points, ...levels]),
    caveats: largest.length > 0 ? amongCaveat(among, contributors.length) : [],
  }
}
