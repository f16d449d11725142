import type { Range } from '../calendar/month.ts'
import type { ChangeKind, Flow, Measure, Unit } from '../trade/types.ts'
import type { Claim } from './claim.ts'
import type { Dimension, Grain, Operation, Quantity } from './operation.ts'
import type { Slot } from './slot.ts'
import type { Threshold } from './threshold.ts'

export interface Comparison {
  readonly kind: ChangeKind
  readonly period: Range
  /** "did exports rise 56% in October": nobody said on what, and it may be meant of the year before as well. */
  readonly assumed?: true
}

/** Which months (quarters, years) were told, and where the figure was highest and lowest, if it was in one alone. */
export interface Listed {
  readonly periods: readonly Range[]
  readonly highest?: Range
  readonly lowest?: Range
}

/** One question, fully read. Any scope works with any period, any quantity with any operation. */
export interface Query {
  readonly operation: Operation
  readonly quantity: Quantity
  readonly reporters: Slot<readonly string[]>
  readonly flows: Slot<readonly Flow[]>
  /** Codes, `WORLD`, `HELD` (the partners with a figure), group codes; a leading minus leaves a code out. */
  readonly partners: Slot<readonly string[]>
  readonly commodities: Slot<readonly string[]>
  readonly measure: Slot<Measure>
  readonly period: Slot<Range>
  /** The unit asked for, where one was said ("in kg"). */
  readonly unit?: Unit | 'USD/kg' | 'USD/t'
  /** Where several values of one dimension are set side by side instead of summed. */
  readonly along?: Dimension
  /** Periods set side by side, where `along` is `period` and there are more than two. */
  readonly periods?: readonly Range[]
  readonly comparison?: Comparison
  /**
   * A change counted from the highest or lowest month of `comparison.period` (else of all held up to the period), or
   * from the average month of it (else of the twelve before the period).
   */
  readonly baseline?: 'highest' | 'lowest' | 'average'
  /**
   * A change between the extreme months of the period: from the highest to the lowest after it, from the lowest to the
   * highest after it, or, whichever came first, how far they are apart; `drawdown`: the largest fall there was from
   * any month to one after it.
   */
  readonly extremes?: 'fall' | 'rise' | 'range' | 'drawdown'
  /**
   * A change says how it is to be told; undefined: percent first, with the amount. `distance`: how far a figure is from what
   * it is claimed to pass, and no verdict on it. `both`: a month with its change on the month before and on the year before.
   * `count`: of those past a number, how many they are, and not who.
   */
  readonly form?: 'percent' | 'amount' | 'points' | 'ratio' | 'annual_rate' | 'distance' | 'both' | 'count'
  /** What ranking, contribution, count or threshold goes through; or the grain of a series. */
  readonly by?: 'partner' | 'commodity' | 'reporter' | 'flow' | Grain
  readonly grain?: Grain
  /** "worst month of each year", "top supplier each quarter": searched in every one of these by itself. */
  readonly each?: Grain
  /** A moving average: each month stands for the mean of so many months that end with it. */
  readonly window?: number
  /** A series of sums: each month stands for all of them from the first one of the period up to it. */
  readonly runningTotal?: true
  /** An average of calendar days instead of months. */
  readonly perDay?: true
  readonly order?: 'top' | 'bottom'
  readonly limit?: number
  readonly nth?: number
  /** "who came right after Germany": of a ranking the one before, or behind, the partner that is named. */
  readonly neighbour?: 'before' | 'after'
  /** The months of a record added up, or their mean: "total of the three best months"; of a comparison, what several report. */
  readonly together?: 'sum' | 'mean'
  /** The largest of a ranking, as many as it takes to make up so many percent of the whole. */
  readonly reach?: number
  /** Where a ranking runs inside a group or a list: "top Asian buyers", "of the EU". Group codes or codes. */
  readonly within?: readonly string[]
  /** The whole a share is of; undefined: the world for the same reporter, flow and commodity. */
  readonly against?: {
    readonly partners?: readonly string[]
    readonly commodities?: readonly string[]
    /** "what share of 2025 shipped in Q4": all of the longer period. */
    readonly period?: Range
  }
  readonly direction?: 'up' | 'down'
  /** `change`: which kind of rate a quantity `change`, a streak or a record runs on. */
  readonly change?: ChangeKind
  readonly extreme?: 'highest' | 'lowest'
  readonly threshold?: Threshold
  /** "of the buyers above 400 t": only who (what) took so much in the period is ranked, by whatever it is. */
  readonly sized?: Threshold
  /** A record among these months of the year only: "the highest July". 1 to 12. */
  readonly monthsOfYear?: readonly number[]
  /** A record: the one that stood before it, or before the month asked: "the previous record". */
  readonly earlier?: true
  /** A streak: the longest ever rather than the one now running. */
  readonly longest?: boolean
  /** Set for a yes/no question. */
  readonly claim?: Claim
  /** Topic words of `fact`, `define`, `explain`, `coverage`: lower-case stems matched against the package. */
  readonly topic?: readonly string[]
  /** Asked of one side, answered from the other side's report. */
  readonly mirror?: { readonly reporter: string; readonly flow: Flow }
  /** `method` and `source`: the question whose answer is asked about. */
  readonly of?: Query
  /** Package the scope stands in; several packages can hold the same code. */
  readonly package?: string
  /** Of a ranking that was told in a conversation: the partners of its rows, in order; none where they are not spoken of. */
  readonly found?: readonly string[]
  /** Of a ranking of goods that was told in a conversation: the good, where it was one. */
  readonly foundGood?: string
  /** Of a ranking of goods that was told in a conversation: the goods of its rows, in order. */
  readonly foundGoods?: readonly string[]
  /** Of a record or a last time that was told in a conversation: when it was. */
  readonly foundPeriod?: Range
  /** Of events that were told, or asked for and not known: the months they were in; none where nobody knows. */
  readonly happened?: readonly Range[]
  /** Of months that were told in a conversation, one after the other or those past a number. */
  readonly listed?: Listed
  /**
   * One row of a ranking, or the month of a record, that was told: the search, and which of its rows. `level`: how much
   * it was is what was asked, and who it is goes on.
   */
  readonly row?: { readonly of: Query; readonly nth: number; readonly level?: true }
  /** In a conversation: the period of the turn before, where this one only moved it. */
  readonly beside?: Range
  /** The periods of the turns before that one, where they only moved it as well. */
  readonly besideBefore?: readonly Range[]
  /** In a conversation: the turn before, where this one only turned to another partner, reporter, good or flow. */
  readonly toldBefore?: Query
  readonly repairs: readonly { readonly typed: string; readonly read: string }[]
  /** Words that were not used; they change nothing, and the answer names them. */
  readonly unused: readonly string[]
}

/** The name the outside world knows the operation by: what is shown, or what is done. */
export const operationName = (query: Query): string => {
  if (query.operation !== 'show') return COUNTS.has(query.operation) ? 'count' : query.operation
  return query.quantity === 'amount' ? 'level' : query.quantity
}

const COUNTS: ReadonlySet<Operation> = new Set(['count_periods', 'breadth'])
