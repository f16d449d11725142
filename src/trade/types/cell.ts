import type { Month, Range } from '../../calendar/month.ts'
import type { Flow, Measure, Row, Status, Unit } from './row.ts'

/** A figure the data hold, summed over rows where the scope asks for a sum. */
export interface Held {
  readonly state: 'held'
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: Unit
  readonly status: Status
  /** Decimals that mean something: those of the coarsest row used. */
  readonly decimals: number
  /** The rows used, and every other row that prints the very same figure. */
  readonly rows: readonly Row[]
  /** Rows for the same cell that print another figure. */
  readonly others: readonly Row[]
  /** Set where a published figure for a range and the sum of its months differ by more than rounding. */
  readonly sumOfMonths?: { readonly value: number; readonly low: number; readonly high: number }
  /** For a group that had to be summed: the members that were summed. */
  readonly members?: readonly string[]
  /**
   * True where some part may be hidden in the good's confidential trade: the sum is of what is recorded, and the
   * whole may be more. A part with none recorded does not set it: it counts as zero.
   */
  readonly suppressedParts?: boolean
}

/** A figure, or why there is none. The four reasons are different things and are worded differently. */
export type Cell =
  | Held
  /** The reporter publishes this month and lists no trade: zero, said as "none recorded". */
  | { readonly state: 'none'; readonly unit: Unit }
  /** Nobody published it, or the package does not follow this partner or good: not known. */
  | {
      readonly state: 'unknown'
      readonly missing: readonly Month[]
      /** The package follows chosen partners only: a total of the world cannot be built at all. */
      readonly noTotal?: true
    }
  /** No row, but the good has a confidential part that may hold it. */
  | { readonly state: 'suppressed'; readonly missing: readonly Month[] }
  /** Before the first or after the last month held for this reporter and good. */
  | { readonly state: 'outside'; readonly held: Range | undefined }

/** What one question adds up: one reporter and flow; partners and commodities are summed. */
export interface Scope {
  readonly reporter: string
  readonly flow: Flow
  /** Codes to sum, `WORLD`, group codes (`EU`); a leading minus leaves a code out: `['WORLD', '-CN']`. */
  readonly partners: readonly string[]
  readonly commodities: readonly string[]
  readonly measure: Measure
}

export interface Part {
  readonly code: string
  readonly cell: Cell
}

/** The parts of a total, one per partner or commodity that has a figure, largest first. */
export interface Breakdown {
  /** `all`: the parts add up to the world. `published`: only those somebody published. `held`: a chosen list. */
  readonly among: 'all' | 'published' | 'held'
  readonly parts: readonly Part[]
  /** The total of the scope itself, to make shares from. Never built from parts where `among` is not `all`. */
  readonly total: Cell
  /** What stands under `ZZ`, not specified; it is never ranked among the partners. */
  readonly unspecified?: Cell
  /**
   * Partners (or commodities) that are followed and whose figure is not known, such as a value without a weight: a
   * ranking goes without them and must say so.
   */
  readonly missing?: readonly string[]
}
