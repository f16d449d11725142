import { distance } from './distance.ts'

/** The candidates with the fewest slips, if they are few enough. */
export function nearest(word: string, candidates: readonly Candidate[]): readonly string[] {
  let least = Number.POSITIVE_INFINITY
  let near: Candidate[] = []
  for (const candidate of candidates) {
    if (!mayBe(word, candidate)) continue
    const slips = distance(word, candidate.word)
    if (slips > allowed(word, candidate.word) || slips > least) continue
    near = slips < least ? [candidate] : [...near, candidate]
    least = slips
  }
  const usual = near.filter((candidate) => candidate.usual)
  return (usual.length > 0 ? usual : near).map((candidate) => candidate.word)
}

export interface Candidate {
  readonly word: string
  readonly letters: number
  /** A word of labels, adjectives and the words given; others are rarer, as "Brazza" beside "Brazil". */
  readonly usual: boolean
}

/** Cheap tests before the dear one. One slip leaves two letters at the front or at the end; two keep the first. */
function mayBe(typed: string, { word, letters }: Candidate): boolean {
  const slips = allowed(typed, word)
  if (slips === 0 || Math.abs(typed.length - word.length) > slips) return false
  if (ones(letters ^ lettersOf(typed)) > 2 * slips) return false
  if (slips === 2) return typed[0] === word[0]
  return typed.slice(0, 2) === word.slice(0, 2) || typed.slice(-2) === word.slice(-2)
}

/** One slip up to seven letters, two from eight on; in four letters only two that changed places ("juyl"). */
function allowed(typed: string, meant: string): number {
  if (meant.length === 4) return typed.length === 4 && sorted(typed) === sorted(meant) ? 1 : 0
  return Math.min(typed.length, meant.length) >= 7 && meant.length >= 8 ? 2 : 1
}

const sorted = (word: string): string => [...word].sort().join('')

/** A bit for each letter that occurs. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

export const isPlainWord = (word: string): boolean => /^[a-z]+$/.test(word)
