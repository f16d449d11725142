import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** The periods as they were named, and what they are named for. */
export interface Named {
  readonly phrases: readonly PeriodPhrase[]
  /** Where each of them stands. */
  readonly at: readonly number[]
  readonly clause: Clause
  readonly intent: Intent
  readonly context: PeriodContext
}

/** Those of them that are periods, and no kind of change; and where the first is typed. */
export interface Plain extends Named {
  readonly span: readonly [number, number] | undefined
}

/** What one of them is named for, and where it is typed. */
export type About = Pick<Plain, 'intent' | 'context' | 'span'>
