import type { MessageRef } from '../../bot/ports.ts'
import type { Schedule } from '../schedule.ts'

/** Whoever made it: is told when it cannot go on, and may change it. */
export interface Person {
  readonly platform: string
  readonly workspace?: string
  readonly user: string
}

/** Where it is posted. */
export interface Place {
  /** The adapter's address: `slack:T1:C1`. */
  readonly conversation: string
  /** For limits, listing and the channel's settings; a thread and its channel share it. */
  readonly channel: string
}

/** What is posted: the summary of the latest release, or a question asked anew each time. */
export type Content = { readonly kind: 'summary' } | { readonly kind: 'question'; readonly question: string }

export interface Subscription extends Place {
  /** Short enough to be typed. */
  readonly id: string
  readonly owner: Person
  readonly schedule: Schedule
  readonly content: readonly Content[]
  /** Posts nothing when it would say what it said last. */
  readonly quiet: boolean
  readonly state: 'on' | 'paused' | 'off'
  /** Why it is off. */
  readonly offBecause?: 'channel_refused'
  readonly createdAt: string
  /** Every slot up to this instant has its job or was skipped. */
  readonly plannedThrough: string
  /** Key of the last release that was looked at; see releases.ts. */
  readonly seenRelease: string
  readonly lastRun?: LastRun
}

export interface LastRun {
  readonly at: string
  readonly slot: string
  readonly result: RunResult
  /** Of what was posted; stays when a later run was quiet. */
  readonly fingerprint?: string
  readonly message?: MessageRef
}

export type RunResult =
  | 'posted'
  /** Nothing new to say. */
  | 'quiet'
  /** Downtime: a later slot was due already, or this one too long ago. */
  | 'superseded'
  | 'too_old'
  | 'refused'
  | 'unsure'
  | 'given_up'
