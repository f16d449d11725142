import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Scope, Trade } from '../../trade/types.ts'
import type { Reading } from '../shared/reading.ts'
import type { Subject } from '../shared/subject.ts'

/** What is looked at: a number at every subject and period, or the reason why there is none. */
export interface Quantity {
  readonly name: Query['quantity']
  /** How two of them differ: a level in percent, a percentage or share in points, a balance in its unit. */
  readonly differsBy: 'percent' | 'points' | 'amount'
  at(subject: Subject, period: Range, context: Context): Promise<Reading>
  /** Where the partners (or goods) of this quantity are looked for; undefined: in the subject's flow and period. */
  standsIn?(subject: Subject, period: Range, context: Context): readonly Place[]
  /** All periods at once, where that is cheaper than one by one. */
  series?(subject: Subject, periods: readonly Range[], context: Context): Promise<readonly Reading[]>
}

export interface Place {
  readonly scope: Scope
  readonly period: Range
}

export interface Context {
  readonly query: Query
  readonly trade: Trade
}
