import type { ChannelDefaults } from '../../bot/ports.ts'
import type { Person, Place } from '../subscriptions/subscription.ts'

/** One month's figure of the question an alert watches, as main hands it in. */
export interface WatchedMonth {
  /** Whole months since the year 0; see calendar/month.ts. */
  readonly month: number
  readonly value: number
  /** What it can be, given rounding: a line is crossed when the whole of it has. */
  readonly low: number
  readonly high: number
  /** As the bot writes it: `1,234 t in July 2025`. */
  readonly text: string
}

/** The figures of a question. Nothing in here depends on how the question was worded. */
export interface Watched {
  readonly version: string
  /** Months that have a figure, in order. */
  readonly months: readonly WatchedMonth[]
  /** For a ranking in its latest month: codes from the first place on. */
  readonly ranking?: readonly string[]
}

/** `undefined`: the question has no figures now. */
export type Figures = (question: string, defaults?: ChannelDefaults) => Promise<Watched | undefined>

export type Rule =
  /** @param margin how far it must come back before it can fire again; in the figure's unit */
  | {
      readonly kind: 'level'
      readonly relation: 'above' | 'below'
      readonly value: number
      readonly margin?: number
    }
  /** @param least smallest change in the figure's unit: 2 t after 1 t is +100% and no news */
  | {
      readonly kind: 'percent'
      readonly change: 'month_on_month' | 'year_on_year'
      readonly direction: 'up' | 'down' | 'either'
      readonly percent: number
      readonly least: number
    }
  /** The place of one code changes, or it enters or leaves the first `nth`. */
  | { readonly kind: 'rank'; readonly code: string; readonly nth?: number }
  | { readonly kind: 'record'; readonly extreme: 'highest' | 'lowest' | 'either' }
  | { readonly kind: 'revision' }
  | { readonly kind: 'new_month' }

/** What an alert remembers from one look to the next. */
export interface AlertMemory {
  /** Latest month looked at. */
  readonly month: number
  /** Beyond the line, and on which side; absent: armed. */
  readonly beyond?: 'up' | 'down'
  readonly place?: number
  /** Figures by month, for revisions: low, high and text. */
  readonly figures?: Readonly<Record<string, readonly [number, number, string]>>
}

/** Why an alert fired: what "why did I get this?" shows. */
export interface Firing {
  readonly month: number
  /** What happened, in figures: `1,234 t in July 2025, after 990 t in June 2025`. */
  readonly text: string
  /** The figures it rests on, the one that fired first. */
  readonly figures: readonly WatchedMonth[]
  readonly version: string
}

export interface Alert extends Place {
  readonly id: string
  readonly owner: Person
  /** Any question; its figures are watched, and it is asked again for the message. */
  readonly question: string
  /** What was taken for granted when it was made: its line is drawn in figures of that reading. */
  readonly defaults?: ChannelDefaults
  readonly rule: Rule
  /** The rule in the words it was made with. */
  readonly said: string
  readonly state: 'on' | 'muted' | 'off'
  readonly offBecause?: 'channel_refused'
  /** Silent until then. Crossings meanwhile are remembered as if they had been told. */
  readonly snoozedUntil?: string
  readonly createdAt: string
  /** Key of the last release that was looked at. */
  readonly seenRelease: string
  readonly memory: AlertMemory
  readonly lastFiring?: Firing & { readonly at: string; readonly told: boolean }
}

/** What a rule finds; the version and the month looked at are added for all of them. */
export interface Look {
  readonly memory: Omit<AlertMemory, 'month'>
  readonly firing?: Omit<Firing, 'version'> | undefined
}
