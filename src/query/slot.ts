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

/** Why a value was filled in, each with what was asked. */
export type AssumptionReason =
  | 'latest_held' // no period was said
  | 'latest_such_month' // "July" without a year
  | 'two_digit_year' // "Jul 25"
  | 'last_held' // "last month", "last quarter": the last one held, not the last on the calendar
  | 'counted_back' // "two months ago": from the latest held, and not from today
  | 'through_latest' // "YTD", "this year", "since March"
  | 'all_held' // "in total": every month there is
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
