import type { Month, Range } from '../../calendar/month.ts'
import type { Edge } from '../token.ts'

/**
 * What a period phrase means before it meets the data: relative words stay relative until `resolve` is given the
 * months held and today.
 */
export type PeriodPhrase =
  /** Fully said: "July 2025", "Q2 2025", "2024", "Jan–Jul 2025". */
  | {
      readonly kind: 'fixed'
      readonly range: Range
      readonly grain: PeriodGrain
      readonly twoDigitYear?: boolean | undefined
      readonly assumed?: UsualMeaning | undefined
      /** "all of 2026", "full year 2026": never cut down to the months over by today. */
      readonly whole?: boolean | undefined
    }
  /** Without a year: "July", "Q2", "H1", "Jan–Jul". Months of the year 1 to 12, `to` may be below `from` (Nov–Feb). */
  | {
      readonly kind: 'yearless'
      readonly from: number
      readonly to: number
      readonly grain: PeriodGrain
      readonly assumed?: UsualMeaning
      /** "last July": the nearest one that is over, even where it is not held. */
      readonly last?: boolean
      /** "the previous December": in a conversation the one before the period spoken of. */
      readonly previous?: boolean
      /** "the past three Julys": so many of them, up to the latest one held. */
      readonly latest?: number
      /** "April vs March": the months from the first to the last of all that stand side by side (over 12: next year). */
      readonly among?: { readonly from: number; readonly to: number }
      /** "second half to date": cut at the latest month held. */
      readonly toDate?: boolean
    }
  /** "July last year", "this year's third quarter". `years` is 0 this, -1 last; counted from the year of the period
   * carried where `carried` is set ("Q1 of the same year"). */
  | {
      readonly kind: 'in_relative_year'
      readonly from: number
      readonly to: number
      readonly years: number
      readonly grain: PeriodGrain
      readonly carried?: boolean
      /** "May a year earlier": than the year told, if one is. */
      readonly fromTold?: boolean
    }
  /** "latest", "most recent", "newest" */
  | { readonly kind: 'latest' }
  /** "this month" 0, "last month" -1, "last quarter", "last year", "two years ago" -2 with unit year … */
  | {
      readonly kind: 'calendar'
      readonly unit: 'month' | 'quarter' | 'half' | 'year'
      readonly offset: number
      /** "two months ago": from the month that runs, even where the last one is not held yet. */
      readonly fromToday?: boolean
    }
  /** "last 3 months", "trailing twelve": the n latest held. "past 2 years" in years, "last 3" has unit `unsaid`. */
  | {
      readonly kind: 'rolling'
      readonly count: number
      readonly unit: 'month' | 'quarter' | 'year' | 'unsaid'
    }
  /** "YTD", "so far this year", "QTD"; "YTD through July [2025]" with `through`. */
  | {
      readonly kind: 'to_date'
      readonly unit: 'year' | 'quarter' | 'half'
      readonly through?: PeriodPhrase
      /** "YTD 2026" */
      readonly year?: number
      /** "YTD last year" -1 */
      readonly years?: number
    }
  /** "since January 2025", "from March on": up to the latest. "after March" and "since the end of March" are
   * `exclusive`; "since the start of 2025" has all of it, even where "the highest since 2025" looks at what came after. */
  | {
      readonly kind: 'since'
      readonly start: PeriodPhrase
      readonly exclusive?: boolean
      readonly included?: boolean
      /** "since the controls in April": of that month a part was still before it. */
      readonly event?: true
      /** "after May in 2025": to the end of that year. */
      readonly inYear?: true
    }
  /** "until June 2025", "up to March": from the first held. "before March" is `exclusive`. */
  | {
      readonly kind: 'until'
      readonly end: PeriodPhrase
      readonly exclusive?: boolean
      /** "before May in 2025": of that year alone, where "before May 2025" is of all that came before. */
      readonly inYear?: true
    }
  /** "the whole record", "ever", "all time", "since the start" */
  | { readonly kind: 'all' }
  /** Two ends said with "to", "-", "through", "and": an inclusive range, or a comparison of its two ends when the
   * operation is a change ("between April and May exports fell"). The binder decides by `words`. */
  | {
      readonly kind: 'span'
      readonly from: PeriodPhrase
      readonly to: PeriodPhrase
      readonly words: 'between_and' | 'from_to' | 'dash' | 'through' | 'from_through'
      /** "between June and May 2026": the first end was put in the year before, for it lies later in its year. */
      readonly overNewYear?: true
    }
  /** Against another period that is said or carried: "a year ago", "same month last year", "the month before".
   * `count` is 0 for "that month" and negative for "the following month". */
  | {
      readonly kind: 'before'
      readonly unit: 'month' | 'quarter' | 'year' | 'period'
      readonly count: number
      /** "same period of 2024": the months of the other period, in this year. */
      readonly year?: number | 'this'
      /** "a year before July 2025": the other period, said at once. */
      readonly of?: PeriodPhrase
      /** "previous quarter": with nothing to stand before, the last one held. "Two months ago" has a `count` of them. */
      readonly lastIfAlone?: boolean
      /** "the five months before": all of them, and not the one that lies so far back. */
      readonly inAll?: boolean
      /** "same quarter last year": with nothing spoken of, that of the last one held. */
      readonly stretch?: 'quarter' | 'half'
    }
  /** Needs a question: "FY2025", "2024-25", "03/04/2025", "mid 2025". */
  | {
      readonly kind: 'ask'
      readonly why: 'fiscal_year' | 'split_year' | 'day_order' | 'vague' | 'unit' | 'event'
      readonly words: string
      readonly options: readonly PeriodPhrase[]
    }
  /** "Q5", "month 13", "2025-13", "June 31" */
  | { readonly kind: 'impossible'; readonly words: string; readonly reason: string }
  /** "today", "week of 12 May", "on 3 July 2025", "yesterday": finer than the data. `month` where one is named. */
  | {
      readonly kind: 'finer'
      readonly words: string
      readonly month?: Month
      readonly unit: 'day' | 'week' | 'hour'
      /** `2025-04-04` where a whole date is said, so that an event can be looked up by it. */
      readonly date?: string
      /** A day of the calendar, with its year where one is named. */
      readonly on?: { readonly day: number; readonly month: number; readonly year?: number }
    }
  /** "next month", "2031", "in the coming quarter" */
  | { readonly kind: 'future'; readonly words: string }

/** The phrases of one kind. */
export type Phrase<K extends PeriodPhrase['kind']> = Extract<PeriodPhrase, { kind: K }>

export type PeriodGrain = 'month' | 'quarter' | 'half' | 'year' | 'range'

/** Said in a word whose months are a convention, which the answer names. */
export type UsualMeaning =
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'lunar_new_year'
  | 'event'
  | 'covid'
  | 'same_part'
  | 'year_end'

export type PeriodEdge = Edge<'period', PeriodPhrase>
