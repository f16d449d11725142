import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { percentChange } from '../../answer/make.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { basePeriod, kindOf } from './kind.ts'
import { type Absent, allFound, type Found, type Meaningless, meaningless } from './reading.ts'
import type { Subject } from './subject.ts'

/** The two levels of a subject, with the percent between them. */
export interface Moved {
  readonly state: 'moved'
  readonly to: Figure
  readonly base: Figure
  readonly percent: Figure
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
