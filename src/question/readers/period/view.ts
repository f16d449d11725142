import type { Token, Tokens } from '../../token.ts'
import { begin } from './begin.ts'
import type { Found, FoundPart, FoundYear } from './found.ts'
import { type Known, knownOf } from './view-word.ts'
import type { Entry, Spelled } from './words.ts'

/** One message as the recognisers see it. What was tried at a token is remembered, so that reading stays linear. */
export interface View {
  readonly tokens: readonly Token[]
  readonly oneCase: boolean
  /** Per token: what of the lexicon begins there, longest first. */
  readonly matches: readonly (readonly Spelled[])[]
  /** Per token: what can begin there, as bits of `begin`. */
  readonly begins: readonly number[]
  /** What can begin at any token. */
  readonly anywhere: number
  /** Per token: what the word is by itself. */
  readonly known: readonly Known[]
  readonly parts: Memory<FoundPart>
  readonly years: Memory<FoundYear>
  readonly points: Memory<Found>
  readonly stretches: Memory<Found>
  readonly grammar: Grammar
}

/**
 * Periods stand inside one another: what reads "the month before June 2025" reads "June 2025" by all the readers there are,
 * itself among them. They are handed in, so that no reader has to know the list that it stands in.
 */
export interface Grammar {
  readonly point: (view: View, at: number) => Found | undefined
  readonly stretch: (view: View, at: number) => Found | undefined
  readonly part: (view: View, at: number) => FoundPart | undefined
}

/** Per token: what was found there, null where nothing was, undefined where nothing was tried. */
export type Memory<T> = (T | null | undefined)[]

export function createView({ list, oneCase }: Tokens, grammar: Grammar): View {
  const matches = new Array<readonly Spelled[]>(list.length)
  const begins = new Array<number>(list.length)
  const words = new Array<Known>(list.length)
  let anywhere = 0
  for (let at = 0; at < list.length; at++) {
    const known = knownOf(list[at]!)
    const here = known.phrases.length > 0 ? withPhrases(list, at, known) : known.alone
    let bits = known.bits
    for (let i = 0; i < here.length; i++) bits |= here[i]!.word.begins
    if (bits & begin.number && isDated(list[at + 1])) bits |= begin.dated
    matches[at] = here
    words[at] = known
    begins[at] = bits
    anywhere |= bits
  }
  return {
    tokens: list,
    oneCase,
    matches,
    begins,
    anywhere,
    known: words,
    parts: new Array(list.length),
    years: new Array(list.length),
    points: new Array(list.length),
    stretches: new Array(list.length),
    grammar,
  }
}

/** Reads once what `read` finds at `at`, and remembers it. */
export function remembered<T>(
  memory: Memory<T>,
  view: View,
  at: number,
  read: (view: View, at: number) => T | undefined,
): T | undefined {
  const known = memory[at]
  if (known !== undefined) return known ?? undefined
  // Told first, so that a reading that comes back to itself ends.
  memory[at] = null
  const found = read(view, at)
  memory[at] = found ?? null
  return found
}

/** Most words begin no phrase: what they mean alone is the lexicon's own list, and nothing is made for them. */
function withPhrases(tokens: readonly Token[], at: number, { phrases, alone }: Entry): readonly Spelled[] {
  const found: Spelled[] = []
  for (const { rest, word } of phrases) {
    const to = endOfPhrase(tokens, at + 1, rest)
    if (to) found.push({ word, length: to - at })
  }
  return found.length ? [...found, ...alone] : alone
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

const isDated = (next: Token | undefined): boolean => next?.text === '-' || next?.text === '/'
