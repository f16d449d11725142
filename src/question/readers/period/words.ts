import type * as data from '../../../../data/names/period-words.ts'
import type { PeriodGrain, PeriodPhrase, UsualMeaning } from '../period-phrase.ts'

export type Unit = keyof typeof data.units
export type Role = keyof typeof data.roles

/** All that one word, or one phrase of several words, can mean inside a period. */
export interface Word {
  readonly month?: number
  /** The month name is an ordinary word too. */
  readonly ordinary?: boolean
  /** What was probably meant by a slip is `month`. */
  readonly slip?: boolean
  readonly ordinal?: number
  readonly count?: number
  readonly unit?: Unit
  readonly plural?: boolean
  /** A unit that takes a plain number ("1. Quartal"). */
  readonly numbered?: boolean
  readonly sign?: 'month' | 'year'
  readonly part?: Part
  readonly phrase?: PeriodPhrase
  readonly roles?: ReadonlySet<Role>
}

/** Months of some year: "July" 7 to 7, "H2" 7 to 12, a winter 12 to 2. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly grain: PeriodGrain
  readonly assumed?: UsualMeaning
  /** An ordinary word too: "may", "fall". */
  readonly ordinary?: boolean
  /** Only with a year beside it: "third month of 2025", "9M 2025". */
  readonly needsYear?: boolean
  /** Why there is no such part: "Q5", "month 13". */
  readonly impossible?: string
}

export interface Entry {
  readonly word?: Word
  /** Longer phrases that begin with this token, longest first. */
  readonly longer: readonly { readonly rest: readonly string[]; readonly word: Word }[]
}
