import { isEnglishWord } from '../names/english.ts'
import { groups } from '../names/groups.ts'
import { keyOf } from '../names/key.ts'
import { eachPlaceName, foreignLexicon, placeLexicon } from '../names/lexicon.ts'
import { places } from '../names/places.ts'
import { type Candidate, isPlainWord, lettersOf, nearest } from './repair/nearest.ts'

/** Words that a slip of the pen may be repaired to. */
export interface RepairLexicon {
  has(word: string): boolean
  readonly candidates: readonly Candidate[]
  /** Of a word of the trade: what it means. */
  meaning(word: string): string | undefined
  /** What was found for words that were looked at: people make the same slips, and each costs a look at all candidates. */
  readonly meant: Map<string, string | undefined>
}

/** Made once: the words of place names, and those given (months, trade words, goods). */
export function repairLexicon(
  words: Iterable<string>,
  meanings: ReadonlyMap<string, string> = new Map(),
): RepairLexicon {
  const first = new Set([...words, ...meanings.keys(), ...labelWords()].filter(isCandidate))
  const all = new Set([...first, ...nameWords().filter(isCandidate)])
  return {
    has: (word) => all.has(word) || placeLexicon().starts.has(word) || foreignLexicon().starts.has(word),
    candidates: [...all].map((word) => ({ word, letters: lettersOf(word), usual: first.has(word) })),
    meaning: (word) => meanings.get(word),
    meant: new Map(),
  }
}

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

const isCandidate = (word: string): boolean => word.length >= 4 && isPlainWord(word)

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
  const isOne = near.every((other) => isSame(near[0]!, other, lexicon))
  return isOne ? near[0] : undefined
}

const isSame = (a: string, b: string, lexicon: RepairLexicon): boolean =>
  isSamePlace(a, b) || isSameWord(a, b, lexicon) || isPlural(a, b) || isPlural(b, a)

/** "cathods" is one slip from a cathode and from several. */
const isPlural = (many: string, one: string): boolean => many === `${one}s`

/** "greec" is Greece or Greek: either way the same place. */
const isSamePlace = (a: string, b: string): boolean =>
  a === b || (placeOf(a) !== undefined && placeOf(a) === placeOf(b))

/** "exprots" is one slip from "exports" and from "exprts", which is read as the same. */
const isSameWord = (a: string, b: string, { meaning }: RepairLexicon): boolean =>
  meaning(a) !== undefined && meaning(a) === meaning(b)

function placeOf(word: string): string | undefined {
  const name = placeLexicon().names.get(word)
  return name?.kind === 'place' || name?.kind === 'group' ? name.code : undefined
}
