import type { Compact } from './compact.ts'
import type { View } from './view.ts'
import { type Meaning, MOST_COUNTED, type Role, type Spelled } from './words.ts'

/** A meaning that stands in the text and ends before token `to`. */
export interface Match {
  readonly word: Meaning
  readonly to: number
}

const none: readonly Spelled[] = []

/** Where the word with this role at `at` ends, or 0. */
export function role(view: View, at: number, wanted: Role): number {
  if (at < 0) return 0
  const matches = view.matches[at] ?? none
  for (let i = 0; i < matches.length; i++) {
    const { word, length } = matches[i]!
    if (plays(word, wanted)) return at + length
  }
  return 0
}

function plays({ roles }: Meaning, wanted: Role): boolean {
  if (roles) for (let i = 0; i < roles.length; i++) if (roles[i] === wanted) return true
  return false
}

export const skip = (view: View, at: number, wanted: Role): number => role(view, at, wanted) || at

/** The word that ends just before `at` has this role. Only words of one token are seen. */
export const roleBefore = (view: View, at: number, wanted: Role): boolean =>
  at > 0 && role(view, at - 1, wanted) === at

/** The longest word or phrase at `at` that has this meaning. */
export function having(view: View, at: number, meaning: keyof Meaning): Match | undefined {
  const matches = view.matches[at] ?? none
  for (let i = 0; i < matches.length; i++) {
    const { word, length } = matches[i]!
    if (word[meaning] !== undefined) return { word, to: at + length }
  }
  return undefined
}

/** Asking a list for what stands before its first costs more than all else here. */
export const textAt = (view: View, at: number): string => (at < 0 ? '' : (view.tokens[at]?.text ?? ''))
export const skipText = (view: View, at: number, text: string): number =>
  textAt(view, at) === text ? at + 1 : at
export const skipDash = (view: View, at: number): number => skipText(view, at, '-')
export const isEnd = (view: View, at: number): boolean =>
  at >= view.tokens.length || ends.has(textAt(view, at))
const ends = new Set(['?', '.', '!', ',', ';', ':', ')'])

/** The words as typed, for wording. */
export function wordsOf({ tokens }: View, from: number, to: number): string {
  let words = tokens[from]?.raw ?? ''
  for (let at = from + 1; at < Math.min(to, tokens.length); at++)
    words += tokens[at]!.spaced ? ` ${tokens[at]!.raw}` : tokens[at]!.raw
  return words
}

/** A whole number written in digits alone, or NaN. */
export const integerAt = (view: View, at: number): number => view.known[at]?.integer ?? Number.NaN

/** How many: "3", "three", "a couple of", and the 12 of "12-month". */
export function countAt(view: View, at: number): { count: number; to: number } | undefined {
  const written = having(view, at, 'count')
  if (written) return { count: written.word.count!, to: written.to }
  const count = integerAt(view, at)
  return count >= 1 && count <= MOST_COUNTED ? { count, to: at + 1 } : undefined
}

export const compactAt = (view: View, at: number): Compact | undefined => view.known[at]?.compact
