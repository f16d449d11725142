import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { changeBetween } from './change.ts'
import { basePeriod } from './kind.ts'
import { type Absent, allFound, type Found, type Meaningless } from './reading.ts'
import type { Subject } from './subject.ts'

/** The two levels of a subject, with the percent between them. */
export interface Moved {
  readonly state: 'moved'
  readonly to: Figure
  readonly base: Figure
  readonly percent: Figure
  /** What other sources print for either level. */
  readonly beside: readonly Figure[]
  readonly caveats: readonly Caveat[]
}

export async function movedBetween(
  subject: Subject,
  query: Query,
  trade: Trade,
): Promise<Moved | Absent | Meaningless> {
  const period = query.period.value
  const both = allFound([
    await amountAt(subject, period, { trade }),
    await amountAt(subject, basePeriod(query), { trade }),
  ])
  if (!('length' in both)) return both
  const [to, base] = both as [Found, Found]
  // As everywhere else: what is published leads, so that one change is not told as two.
  const change = await changeBetween(subject, period, basePeriod(query), trade)
  if (change.state !== 'changed') return change
  return {
    state: 'moved',
    to: to.figure,
    base: base.figure,
    percent: change.figure,
    beside: change.beside,
    caveats: change.caveats,
  }
}
