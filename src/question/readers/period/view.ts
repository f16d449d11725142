import type { Token, Tokens } from '../../token.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { type Compact, readCompact } from './compact.ts'
import { lexicon } from './lexicon.ts'
import { begin, type Part, type Role, type Word } from './words.ts'

/** A word or phrase of the lexicon that stands in the text, ending before token `to`. */
export interface Match {
  readonly word: Word
  readonly to: number
}

/** A period that begins at some token and ends before token `to`. */
export interface Found {
  readonly to: number
  readonly phrase: PeriodPhrase
  /** 0 to 1 a token. */
  readonly score: number
  readonly latent?: boolean
}

export const found = (to: number, phrase: PeriodPhrase, score = 1): Found => ({ to, phrase, score })

/** Tries to read a period that begins at token `at`. */
export type Recogniser = (view: View, at: number) => Found | undefined

export interface FoundPart {
  readonly to: number
  readonly part: Part
}

export interface FoundYear {
  readonly to: number
  readonly year: number
  readonly twoDigitYear?: boolean
  readonly whole?: boolean
  /** Four digits and nothing else: an amount or a code as well as a year. */
  readonly bare?: boolean
}

/** One message as the recognisers see it. What was tried at a token is remembered, so that reading stays linear. */
export interface View {
  readonly tokens: readonly Token[]
  readonly oneCase: boolean
  /** Per token: what of the lexicon begins there, longest first. */
  readonly matches: readonly (readonly Match[])[]
  /** Per token: what can begin there, as bits of `begin`. */
  readonly begins: readonly number[]
  readonly compacts: (Compact | null | undefined)[]
  readonly parts: (FoundPart | null | undefined)[]
  readonly years: (FoundYear | null | undefined)[]
  readonly points: (Found | null | undefined)[]
  readonly stretches: (Found | null | undefined)[]
}

export function createView({ list, oneCase }: Tokens): View {
  const matches = list.map((_, at) => matchesAt(list, at))
  const begins = list.map((token, at) => beginsAt(token, matches[at]!))
  return {
    tokens: list,
    oneCase,
    matches,
    begins,
    compacts: [],
    parts: [],
    years: [],
    points: [],
    stretches: [],
  }
}

/** Reads once what `read` finds at `at`, and remembers it. */
export function remembered<T>(
  memory: (T | null | undefined)[],
  at: number,
  read: () => T | undefined,
): T | undefined {
  const known = memory[at]
  if (known !== undefined) return known ?? undefined
  // Told first, so that a reading that comes back to itself ends.
  memory[at] = null
  const found = read()
  memory[at] = found ?? null
  return found
}

const none: readonly Match[] = []

function beginsAt({ kind }: Token, matches: readonly Match[]): number {
  let bits: number = kind === 'number' ? begin.number : kind === 'mixed' ? begin.mixed : 0
  for (const { word } of matches) bits |= word.begins ?? 0
  return bits
}

function matchesAt(tokens: readonly Token[], at: number): readonly Match[] {
  const entry = lexicon.get(tokens[at]!.text)
  if (!entry) return none
  const found: Match[] = []
  for (const { rest, word } of entry.longer) {
    const to = endOfPhrase(tokens, at + 1, rest)
    if (to) found.push({ word, to })
  }
  if (entry.word) found.push({ word: entry.word, to: at + 1 })
  return found
}

/** A hyphen between two words of a phrase counts as a space ("year-to-date"). */
function endOfPhrase(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  let at = from
  for (const text of rest) {
    if (tokens[at]?.text === '-' && text !== '-') at++
    if (tokens[at]?.text !== text) return 0
    at++
  }
  return at
}

/** Where the word with this role at `at` ends, or 0. */
export function role(view: View, at: number, wanted: Role): number {
  for (const { word, to } of view.matches[at] ?? none) if (word.roles?.has(wanted)) return to
  return 0
}

export const skip = (view: View, at: number, wanted: Role): number => role(view, at, wanted) || at

/** The word that ends just before `at` has this role. Only words of one token are seen. */
export const roleBefore = (view: View, at: number, wanted: Role): boolean =>
  at > 0 && role(view, at - 1, wanted) === at

export function having<K extends keyof Word>(view: View, at: number, key: K): Match | undefined {
  for (const match of view.matches[at] ?? none) if (match.word[key] !== undefined) return match
  return undefined
}

export const textAt = (view: View, at: number): string => view.tokens[at]?.text ?? ''
export const skipText = (view: View, at: number, text: string): number =>
  textAt(view, at) === text ? at + 1 : at
export const skipDash = (view: View, at: number): number => skipText(view, at, '-')
export const isEnd = (view: View, at: number): boolean =>
  at >= view.tokens.length || ends.has(textAt(view, at))
const ends = new Set(['?', '.', '!', ',', ';', ':', ')'])

/** The words as typed, for wording. */
export const wordsOf = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(from, to)
    .map(({ raw, spaced }, at) => (spaced && at > 0 ? ` ${raw}` : raw))
    .join('')

/** A whole number written in digits alone, or NaN. */
export function integerAt(view: View, at: number): number {
  const token = view.tokens[at]
  if (token?.kind !== 'number' || token.text.length > 8) return Number.NaN
  for (let i = 0; i < token.text.length; i++) if (!isDigit(token.text.charCodeAt(i))) return Number.NaN
  return Number(token.text)
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** How many: "3", "three", "a couple of", and the 12 of "12-month". */
export function countAt(view: View, at: number): { count: number; to: number } | undefined {
  const written = having(view, at, 'count')
  if (written) return { count: written.word.count!, to: written.to }
  const count = integerAt(view, at)
  return count >= 1 && count <= 600 ? { count, to: at + 1 } : undefined
}

export const compactAt = (view: View, at: number): Compact | undefined => {
  const token = view.tokens[at]
  if (token?.kind !== 'mixed') return undefined
  return remembered(view.compacts, at, () => readCompact(token.text))
}

export const longest = (candidates: readonly (Found | undefined)[]): Found | undefined => {
  let best: Found | undefined
  for (const found of candidates) if (found && (!best || found.to > best.to)) best = found
  return best
}
