import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** Several periods as they were named, and what they are named for. */
export interface Named {
  readonly phrases: readonly PeriodPhrase[]
  readonly clause: Clause
  /** Where each of them stands. */
  readonly at: readonly number[]
  readonly intent: Intent
  readonly context: PeriodContext
  readonly span: readonly [number, number] | undefined
}
