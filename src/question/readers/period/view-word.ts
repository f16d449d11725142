import { perWord } from '../../per-word.ts'
import type { Token } from '../../token.ts'
import { lexicon } from './lexicon.ts'
import { begin, type Entry, MOST_COUNTED } from './words.ts'

/** What a word is by itself, whatever stands beside it. */
interface Known extends Entry {
  readonly integer: number
  /** Of `begin`; what the lexicon adds stands with its words. */
  readonly bits: number
}

export const knownOf = perWord((token): Known => {
  const { alone, phrases } = lexicon.get(token.text) ?? nothing
  const integer = integerOf(token)
  return { alone, phrases, integer, bits: bitsOf(token, integer) }
})

const nothing: Entry = { alone: [], phrases: [] }

/** Most numbers are a year and nothing else: told here, it spares them a dozen recognisers. */
function bitsOf({ kind, text }: Token, integer: number): number {
  if (kind === 'mixed') return begin.mixed
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
