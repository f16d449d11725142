import type { Role } from './words.ts'

/**
 * What can begin a period, as bits of one number. A reader is tried only where one of its bits is set: most words of
 * a question begin nothing.
 */
export const begin = {
  number: 1,
  mixed: 1 << 1,
  month: 1 << 2,
  ordinal: 1 << 3,
  count: 1 << 4,
  unit: 1 << 5,
  part: 1 << 6,
  phrase: 1 << 7,
  article: 1 << 8,
  /** "last", "past", "previous", "latest" */
  last: 1 << 9,
  latest: 1 << 10,
  /** "first", "back", "month of" */
  side: 1 << 11,
  yearWord: 1 << 12,
  fiscal: 1 << 13,
  vague: 1 << 14,
  soFar: 1 << 15,
  a: 1 << 16,
  few: 1 << 17,
  periodNoun: 1 << 18,
  /** "from", "between", "since", "until" … */
  opening: 1 << 19,
  /** "ago", "earlier", "later": looked for after a length. */
  ago: 1 << 20,
  /** Units finer than a month. */
  fine: 1 << 21,
  /** A whole number that can count months or name a day. */
  small: 1 << 22,
  fourDigits: 1 << 23,
  sixDigits: 1 << 24,
  /** A number with points in it, or with a dash or stroke behind it. */
  dated: 1 << 25,
  /** "to", "onwards", a dash: what can make more of a period that stands before it. */
  tie: 1 << 26,
  /** "may", "fall", "CNY", "daily": a word that often means something else, see `unlikely.ts`. */
  doubtful: 1 << 27,
  this: 1 << 28,
  next: 1 << 29,
  /** "same", "that" */
  same: 1 << 30,
} as const

/** "last", "this", "next", "same" … */
export const modifier = begin.last | begin.this | begin.next | begin.same

export const beginOfRole: Readonly<Partial<Record<Role, number>>> = {
  the: begin.article,
  last: begin.last,
  past: begin.last,
  previous: begin.last,
  this: begin.this,
  next: begin.next,
  following: begin.next,
  same: begin.same,
  that: begin.same,
  latest: begin.latest | begin.last,
  first: begin.side,
  final: begin.side,
  front: begin.side,
  rear: begin.side,
  month_of: begin.side,
  whole: begin.yearWord,
  calendar: begin.yearWord,
  year_word: begin.yearWord,
  fiscal: begin.fiscal,
  early: begin.vague,
  mid: begin.vague,
  late: begin.vague,
  so_far: begin.soFar,
  a: begin.a,
  few: begin.few,
  period_noun: begin.periodNoun,
  from: begin.opening,
  between: begin.opening,
  since: begin.opening,
  until: begin.opening,
  after: begin.opening,
  before: begin.opening | begin.ago,
  ago: begin.ago,
  ago_before: begin.ago,
  earlier: begin.ago,
  later: begin.ago,
  to: begin.tie,
  to_foreign: begin.tie,
  onwards: begin.tie,
}
