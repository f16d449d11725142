/** 1 Monday … 7 Sunday */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
/** A day of the month; 29 to 31 mean the last day where the month is shorter. Working days are Monday to Friday. */
export type MonthDay = number | 'last' | 'first_working' | 'last_working'
export type Nth = 1 | 2 | 3 | 4 | 'last'

/** Hour and minute on the clocks of an IANA time zone. */
export interface TimeOfDay {
  readonly hour: number
  readonly minute: number
  readonly zone: string
}

export type TimedSchedule = TimeOfDay &
  (
    | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[] }
    /** @param months 1 to 12; undefined: every month */
    | { readonly kind: 'monthly'; readonly days: readonly MonthDay[]; readonly months?: readonly number[] }
    | {
        readonly kind: 'monthly_weekday'
        readonly nth: Nth
        readonly weekday: Weekday
        readonly months?: readonly number[]
      }
  )

/** When something is posted: by the clock, or whenever new data come out. */
export type Schedule = TimedSchedule | { readonly kind: 'release' }

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
export const workingDays: readonly Weekday[] = [1, 2, 3, 4, 5]
export const weekend: readonly Weekday[] = [6, 7]
export const quarterStarts: readonly number[] = [1, 4, 7, 10]
