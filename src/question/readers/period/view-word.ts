import { perWord } from '../../per-word.ts'
import type { Token } from '../../token.ts'
import { begin } from './begin.ts'
import { type Compact, readCompact } from './compact.ts'
import { lexicon } from './lexicon.ts'
import { type Entry, MOST_COUNTED } from './words.ts'

/** What a word is by itself, whatever stands beside it. */
export interface Known extends Entry {
  /** The whole number that is written in digits alone, or NaN. */
  readonly integer: number
  readonly compact: Compact | undefined
  /** Of `begin`; what the lexicon adds stands with its words. */
  readonly bits: number
}

export const knownOf = perWord((token): Known => {
  const { alone, phrases } = lexicon.get(token.text) ?? nothing
  const integer = integerOf(token)
  const compact = token.kind === 'mixed' ? readCompact(token.text) : undefined
  return { alone, phrases, integer, compact, bits: compact ? begin.mixed : bitsOf(token, integer) }
})

const nothing: Entry = { alone: [], phrases: [] }

/** Most numbers are a year and nothing else: told here, it spares them a dozen recognisers. */
function bitsOf({ kind, text }: Token, integer: number): number {
  if (kind !== 'number') return text === '-' ? begin.tie : 0
  let bits: number = begin.number
  if (integer >= 1 && integer <= MOST_COUNTED) bits |= begin.small
  if (text.length === 4) bits |= begin.fourDigits
  if (text.length === 6) bits |= begin.sixDigits
  return text.includes('.') ? bits | begin.dated : bits
}

function integerOf({ kind, text }: Token): number {
  if (kind !== 'number' || text.length > 8) return Number.NaN
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return Number.NaN
  return Number(text)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
