import type { Row } from './row.ts'

/** A figure that was used, and the one that took its place for the same cell when new data came in. */
export interface Revision {
  /** The day on which it came in: `2026-04-20`. */
  readonly on: string
  readonly before: Row
  readonly after: Row
}

/** What is known of revisions. Nothing is known of the time before `since`; undefined: no history is kept. */
export interface History {
  /** `2026-04-20` */
  readonly since?: string
  /** In the order in which they came in. */
  readonly revisions: readonly Revision[]
}
