import type * as data from '../../../../data/names/period-words.ts'
import type { PeriodGrain, PeriodPhrase, UsualMeaning } from '../period-phrase.ts'

export type Unit = keyof typeof data.units
export type Role = keyof typeof data.roles

/** All that one word, or one phrase of several words, can mean inside a period. */
export interface Meaning {
  readonly month?: number | undefined
  /** The month name is an ordinary word too. */
  readonly ordinary?: boolean | undefined
  /** A month only with a stroke and its year behind it. */
  readonly stroked?: boolean | undefined
  /** What was probably meant by a slip is `month`. */
  readonly slip?: boolean | undefined
  readonly ordinal?: number | undefined
  readonly count?: number | undefined
  readonly unit?: Unit | undefined
  readonly plural?: boolean | undefined
  /** A unit that takes a plain number ("1. Quartal"). */
  readonly numbered?: boolean | undefined
  readonly sign?: 'month' | 'year' | 'day' | undefined
  /** "III", which counts quarters and halves. */
  readonly roman?: number | undefined
  readonly part?: Part | undefined
  readonly phrase?: PeriodPhrase | undefined
  /** Few a word, so a list is faster than a set. */
  readonly roles?: readonly Role[] | undefined
}

export interface Word extends Meaning {
  /** What it can begin, as bits of `begin`. */
  readonly begins: number
}

/** Months of some year: "July" 7 to 7, "H2" 7 to 12, a winter 12 to 2. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly grain: PeriodGrain
  readonly assumed?: UsualMeaning | undefined
  /** An ordinary word too: "may", "fall". */
  readonly ordinary?: boolean | undefined
  /** Only with a year beside it: "third month of 2025", "9M 2025". */
  readonly needsYear?: boolean | undefined
  /** Why there is no such part: "Q5", "month 13". */
  readonly impossible?: string | undefined
}

/** A word or phrase of the lexicon as it stands in a text, so many tokens long. */
export interface Spelled {
  readonly word: Word
  readonly length: number
}

/** What can begin with one token. */
export interface Entry {
  /** The token by itself, as a list of one or none. */
  readonly alone: readonly Spelled[]
  /** Phrases of several words, longest first: the words after the first. */
  readonly phrases: readonly { readonly rest: readonly string[]; readonly word: Word }[]
}

/** Nobody counts more months than these, see `countAt`. */
export const MOST_COUNTED = 600
