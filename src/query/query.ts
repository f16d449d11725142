import type { Range } from '../calendar/month.ts'
import type { ChangeKind, Flow, Measure, Unit } from '../trade/types.ts'

/** A value with how it came to be: said in this message, carried from the turn before, or filled in by us. */
export interface Slot<T> {
  readonly value: T
  readonly how: 'said' | 'carried' | 'assumed'
  /** Where it stands in the user's own text. */
  readonly span?: readonly [number, number]
  /** Other values it could have had; each can be switched to with one tap. */
  readonly alternatives: readonly T[]
  /** Why it was assumed, for the wording; see `reply/wording/assumed-because.ts`. */
  readonly because?: AssumptionReason
}

export type AssumptionReason =
  | 'latest_held' // no period was said
  | 'latest_such_month' // "July" without a year
  | 'two_digit_year' // "Jul 25"
  | 'last_held' // "last month", "last quarter": the last one held, not the last on the calendar
  | 'counted_back' // "two months ago": from the latest held, and not from today
  | 'through_latest' // "YTD", "this year", "since March"
  | 'default' // the package's default
  | 'only_one' // the data hold only this
  | 'mirror' // asked of one side, held from the other
  | 'current_members' // a group
  | 'months_not_days'
  | 'usual_meaning' // "America" is the United States, "summer" is June to August
  | 'same_as_other' // taken from the other thing compared
  | 'channel_home' // "our imports", or imports of nobody named
  | 'channel_measure'
  | 'channel_data_set' // of several packages the one that is asked here

/** What is looked at, at each scope and period. */
export type Quantity =
  | 'amount' // weight or value, summed over the period
  | 'average' // mean of the months of the period
  | 'run_rate' // the amount as a year of months like those of the period would have it
  | 'share' // amount as percent of `against`
  | 'balance' // exports minus imports of the same reporter
  | 'unit_value' // value over net weight
  | 'change' // percent change of the amount, by `change`: for ranking growth, records of jumps, series of rates
  | 'concentration' // HHI, or the share of the top n where `limit` is set
  | 'count' // how many partners (or commodities) have trade

/** What is done with the quantity. */
export type Operation =
  | 'show'
  | 'change'
  | 'rank'
  | 'series'
  | 'record'
  | 'since'
  | 'streak'
  | 'overtake' // from when on the first of two was above the second; `claim.moment` says which month of it
  | 'recovery' // how much of a fall has been made good; its low is looked for in the months of `comparison`
  | 'turning' // the last month before it began to fall, or to rise
  | 'compare'
  | 'contribution'
  | 'threshold'
  | 'breadth' // how many partners or goods rose, fell and stayed; `direction` says which of them was asked for
  | 'count_periods'
  | 'newcomers' // who traded in the period and not in the one before; the other way round where `direction` is down
  | 'split' // change of a value into weight and unit value
  | 'missing'
  | 'explain'
  | 'fact'
  | 'define'
  | 'coverage'
  | 'source'
  | 'release'
  | 'revision' // what the figures were before new data changed them; of all partners where `by` or `order` is set
  | 'usual' // how usual a figure is: an outlier, normal for the season, how much it moves; the rule stands in `topic`
  | 'status' // whether a figure is provisional
  | 'method'

export type Dimension = 'reporter' | 'partner' | 'flow' | 'commodity' | 'period'
export type Grain = 'month' | 'quarter' | 'half' | 'year'
export type Relation = 'above' | 'below' | 'at_least' | 'at_most' | 'equal'

/** A number the asker gave, in the asker's unit. */
export interface Threshold {
  readonly relation: Relation
  readonly value: number
  /** "between 4,000 and 5,000 t": with the relation `at_least` no more than this, with `above` less than this. */
  readonly upTo?: number
  /** What one more in the last digit typed would add, where the value does not tell: 100 of "5.6kt". */
  readonly step?: number
  /** "exactly 50%", "about 600 t", "nearly 700 t": with the relation `equal`; "mainly": above half. */
  readonly near?: 'exactly' | 'about' | 'nearly' | 'mainly'
  /** The asker was asked of what, and said so: it is not asked again. */
  readonly chosen?: true
  /** `percent`, `points`, `ratio` ("doubled" is at_least 2), or a weight or value unit; undefined: the measure's own. */
  readonly unit?: Unit | 'percent' | 'points' | 'ratio' | 'USD/kg' | 'USD/t' | 'months' | 'partners'
}

export type Side = 'surplus' | 'deficit'

/** What a yes/no question claims; the answer carries the verdict. */
export type Claim =
  /** `each`: "were November and December both above 5,000 t", of several side by side. */
  | { readonly kind: 'threshold'; readonly threshold: Threshold; readonly each?: true }
  /**
   * `either`: "did exports to the US or Japan fall", of which one is enough. `opposite`: "did exports rise while imports
   * fell", of which the second moves the other way.
   */
  | {
      readonly kind: 'direction'
      readonly direction: 'up' | 'down' | 'unchanged'
      readonly either?: true
      readonly opposite?: true
      /** The balance was called this: of the other one nothing is claimed. */
      readonly side?: Side
    }
  /** "did it grow every year", "each month" */
  | { readonly kind: 'direction_each'; readonly direction: 'up' | 'down' }
  /** "is China the top buyer": the first of `partners` (or `commodities`) stands at `nth` from `order`. */
  | ({ readonly kind: 'rank'; readonly order: 'top' | 'bottom'; readonly code: string } & Place)
  /** `asked`: nothing is claimed, and the answer is at which place the period stands. */
  | ({
      readonly kind: 'record'
      readonly extreme: 'highest' | 'lowest'
      readonly asked?: true
      /** "has any month been lower": some other one is beyond it. */
      readonly beaten?: true
    } & Partial<Place>)
  | { readonly kind: 'streak'; readonly months: number; readonly direction: 'up' | 'down' }
  /** "did Germany take more than the US": the first thing compared against the second. */
  | {
      readonly kind: 'first_more'
      readonly relation: 'above' | 'below'
      readonly side?: Side
      readonly moment?: Moment
    }
  /** "surplus or deficit", "in deficit?" */
  | { readonly kind: 'sign'; readonly sign: 'surplus' | 'deficit' }
  | { readonly kind: 'zero' }
  /** "was the US low in April or May": which of several. */
  /** `by`: "narrowed by more than $5m". */
  | { readonly kind: 'narrowed' | 'widened'; readonly by?: Threshold; readonly side?: Side }
  | { readonly kind: 'revised' }

/**
 * When of two things the first was above the second: the first or last month, the first of the run that goes on (`run`: how long
 * it is), the month it passed the other; `passed`, `ever`, `always` are claimed, and answered with yes or no.
 */
export type Moment = 'first' | 'last' | 'since' | 'run' | 'overtook' | 'passed' | 'ever' | 'always'

/** "second largest"; `among`: "among the top three", at that place or before it. */
export interface Place {
  readonly nth: number
  readonly among?: true
}

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
   * it is claimed to pass, and no verdict on it.
   */
  readonly form?: 'percent' | 'amount' | 'points' | 'ratio' | 'annual_rate' | 'distance'
  /** What ranking, contribution, count or threshold goes through; or the grain of a series. */
  readonly by?: 'partner' | 'commodity' | 'reporter' | 'flow' | Grain
  readonly grain?: Grain
  /** "worst month of each year", "top supplier each quarter": searched in every one of these by itself. */
  readonly each?: Grain
  /** A moving average: each month stands for the mean of so many months that end with it. */
  readonly window?: number
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
  /** A record among these months of the year only: "the highest July". 1 to 12. */
  /** "of the buyers above 400 t": only who (what) took so much in the period is ranked, by whatever it is. */
  readonly sized?: Threshold
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
  /** Of a record or a last time that was told in a conversation: when it was. */
  readonly foundPeriod?: Range
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

export const said = <T>(value: T, span?: readonly [number, number]): Slot<T> =>
  span ? { value, how: 'said', span, alternatives: [] } : { value, how: 'said', alternatives: [] }

export const assumed = <T>(
  value: T,
  because: AssumptionReason,
  alternatives: readonly T[] = [],
  span?: Slot<T>['span'],
): Slot<T> =>
  span
    ? { value, how: 'assumed', because, alternatives, span }
    : { value, how: 'assumed', because, alternatives }

export const carried = <T>(slot: Slot<T>): Slot<T> => ({
  value: slot.value,
  how: 'carried',
  alternatives: [],
})

/** The name the outside world knows the operation by: what is shown, or what is done. */
export const operationName = (query: Query): string => {
  if (query.operation !== 'show') return COUNTS.has(query.operation) ? 'count' : query.operation
  return query.quantity === 'amount' ? 'level' : query.quantity
}

const COUNTS: ReadonlySet<Operation> = new Set(['count_periods', 'breadth'])
