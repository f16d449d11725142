import { createRequire } from 'node:module'
import { isEnglishWord } from '../names/english.ts'
import { groups } from '../names/groups.ts'
import { keyOf } from '../names/key.ts'
import { eachPlaceName, foreignLexicon, placeLexicon } from '../names/lexicon.ts'
import { places } from '../names/places.ts'

/** Words that a slip of the pen may be repaired to. */
export interface RepairLexicon {
  has(word: string): boolean
  readonly candidates: readonly Candidate[]
  /** What was found for words that were looked at: people make the same slips, and each costs a look at all candidates. */
  readonly meant: Map<string, string | undefined>
}

interface Candidate {
  readonly word: string
  readonly letters: number
  /** A word of labels, adjectives and the words given; others are rarer, as "Brazza" beside "Brazil". */
  readonly usual: boolean
}

/** Made once: the words of place names, and those given (months, trade words, goods). */
export function repairLexicon(words: Iterable<string>): RepairLexicon {
  const first = new Set([...words, ...labelWords()].filter(isCandidate))
  const all = new Set([...first, ...nameWords().filter(isCandidate)])
  return {
    has: (word) => all.has(word) || placeLexicon().starts.has(word) || foreignLexicon().starts.has(word),
    candidates: [...all].map((word) => ({ word, letters: lettersOf(word), usual: first.has(word) })),
    meant: new Map(),
  }
}

/**
 * The word that was meant, if a slip in a word that is in no lexicon and no English word has one best explanation:
 * "germny" is Germany, "while" never Chile, "irak" never Iran.
 */
export function repair(word: string, lexicon: RepairLexicon): string | undefined {
  const { meant } = lexicon
  if (meant.has(word)) return meant.get(word)
  const found = newRepair(word, lexicon)
  if (meant.size >= MOST_SLIPS) meant.clear()
  meant.set(word, found)
  return found
}
const MOST_SLIPS = 2000

function newRepair(word: string, lexicon: RepairLexicon): string | undefined {
  if (word.length < 4 || !isPlainWord(word) || lexicon.has(word) || isEnglishWord(word)) return undefined
  const near = nearest(word, lexicon.candidates)
  return near.every((other) => isSamePlace(near[0]!, other)) ? near[0] : undefined
}

/** The candidates with the fewest slips, if they are few enough. */
function nearest(word: string, candidates: readonly Candidate[]): readonly string[] {
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

/** "greec" is Greece or Greek: either way the same place. */
const isSamePlace = (a: string, b: string): boolean =>
  a === b || (placeOf(a) !== undefined && placeOf(a) === placeOf(b))

function placeOf(word: string): string | undefined {
  const name = placeLexicon().names.get(word)
  return name?.kind === 'place' || name?.kind === 'group' ? name.code : undefined
}

/** One slip up to seven letters, two from eight on; in four letters only two that changed places ("juyl"). */
function allowed(typed: string, meant: string): number {
  if (meant.length === 4) return typed.length === 4 && sorted(typed) === sorted(meant) ? 1 : 0
  return Math.min(typed.length, meant.length) >= 7 && meant.length >= 8 ? 2 : 1
}

const sorted = (word: string): string => [...word].sort().join('')

/** Cheap tests before the dear one. One slip leaves two letters at the front or at the end; two keep the first. */
function mayBe(typed: string, { word, letters }: Candidate): boolean {
  const slips = allowed(typed, word)
  if (slips === 0 || Math.abs(typed.length - word.length) > slips) return false
  if (ones(letters ^ lettersOf(typed)) > 2 * slips) return false
  if (slips === 2) return typed[0] === word[0]
  return typed.slice(0, 2) === word.slice(0, 2) || typed.slice(-2) === word.slice(-2)
}

/** A bit for each letter that occurs. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

const isPlainWord = (word: string): boolean => /^[a-z]+$/.test(word)
const isCandidate = (word: string): boolean => word.length >= 4 && isPlainWord(word)

const labelWords = (): string[] =>
  [...places().values(), ...groups().values()].flatMap(({ label, adjective }) =>
    `${keyOf(label)} ${keyOf(adjective)}`.split(' '),
  )

function nameWords(): string[] {
  const words: string[] = []
  eachPlaceName((key, { kind }) => {
    if (kind !== 'not_place' && kind !== 'sub_national') words.push(...key.split(' '))
  })
  return words
}

type Distance = (a: string, b: string) => number
let damerauLevenshtein: Distance | undefined

/** natural's measure, loaded with the first slip: its file alone, since its index would load database drivers. */
function distance(a: string, b: string): number {
  damerauLevenshtein ??= loadDistance()
  return damerauLevenshtein(a, b)
}

function loadDistance(): Distance {
  const load = createRequire(import.meta.filename)
  // natural has no types for its single files
  const module = load('natural/lib/natural/distance/levenshtein_distance.js') as {
    DamerauLevenshteinDistance: Distance
  }
  return module.DamerauLevenshteinDistance
}
