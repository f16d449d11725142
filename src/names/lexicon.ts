import { groups, isGroup } from './groups.ts'
import { keyOf } from './key.ts'
import { type Lexicon, lexiconOf, type NameTaker, type PlaceName } from './lexicon-builder.ts'
import { places } from './places.ts'
import { eachName, once, readTable } from './table.ts'

export type { Lexicon, PlaceName }

/** The names people use in English. */
export const placeLexicon = once((): Lexicon => lexiconOf(addEnglish))

/** Each key of them with its meaning, in the order of the tables. */
export function eachPlaceName(found: (key: string, meaning: PlaceName) => void): void {
  const seen = new Set<string>()
  const addName = (name: string, meaning: PlaceName): void => {
    const key = keyOf(name)
    if (!seen.has(key)) found(key, meaning)
    seen.add(key)
  }
  addEnglish({ addName, addNames: (cell, meaning) => eachName(cell, (name) => addName(name, meaning)) })
}

/** Names of places and groups in other languages: a table of its own, since most questions never need it. */
export const foreignLexicon = once((): Lexicon => lexiconOf(addForeign))

function addForeign({ addKeys }: NameTaker): void {
  for (const [code, nouns, adjectives] of readTable('place-names-foreign.tsv')) {
    const meaning = isGroup(code!) ? groupMeaning(code!) : ({ kind: 'place', code: code! } as const)
    addKeys(nouns, { ...meaning, adjective: false })
    addKeys(adjectives, { ...meaning, adjective: true })
  }
}

/** Former states by any of their names: "USSR", "Yugoslavia". */
export function formerState(name: string): { name: string; successors: readonly string[] } | undefined {
  const meaning = placeLexicon().names.get(keyOf(name))
  return meaning?.kind === 'former' ? { name: meaning.name, successors: meaning.successors } : undefined
}

type EnglishTaker = Pick<NameTaker, 'addName' | 'addNames'>

function addEnglish(lexicon: EnglishTaker): void {
  addWords(lexicon)
  addPlaces(lexicon)
  addGroups(lexicon)
}

/** Before the plain names, so that "Korea" is read with its alternative. */
function addWords(lexicon: EnglishTaker): void {
  for (const [kind, words, codes] of readTable('place-words.tsv')) {
    if (!wordKinds.has(kind!)) continue
    const listed = codes?.trim().split(' ') ?? []
    const first = words!.split(';', 1)[0]!
    eachName(words!, (name) => lexicon.addName(name, wordMeaning(kind!, name, listed, first)))
  }
}
const wordKinds: ReadonlySet<string> = new Set(
  'assumed ambiguous former sub_national world rest unspecified not_place'.split(' '),
)

function wordMeaning(kind: string, name: string, codes: readonly string[], first: string): PlaceName {
  switch (kind) {
    case 'assumed':
      return assumedMeaning(name, codes)
    case 'ambiguous':
      return { kind, candidates: codes }
    case 'former':
      return { kind, name: first, successors: codes }
    case 'sub_national':
      return { kind, name }
    default:
      return plainMeanings[kind as keyof typeof plainMeanings]
  }
}
const plainMeanings = {
  world: { kind: 'world' },
  rest: { kind: 'rest' },
  unspecified: { kind: 'unspecified' },
  not_place: { kind: 'not_place' },
} as const

function assumedMeaning(name: string, [code, ...assumed]: readonly string[]): PlaceName {
  const kind = places().has(code!) ? 'place' : 'group'
  return { kind, code: code!, adjective: adjectiveForms.has(name), assumed }
}
const adjectiveForms: ReadonlySet<string> = new Set([
  'Korean',
  'English',
  'Scottish',
  'Welsh',
  'Northern Irish',
])

function addPlaces(lexicon: EnglishTaker): void {
  for (const { code, label, adjectives, names } of places().values()) {
    const name: PlaceName = { kind: 'place', code, adjective: false }
    lexicon.addName(label, name)
    lexicon.addNames(names, name)
    lexicon.addNames(adjectives, { kind: 'place', code, adjective: true })
  }
}

function addGroups(lexicon: EnglishTaker): void {
  for (const { code, label, adjective, names } of groups().values()) {
    const name = { ...groupMeaning(code), adjective: false }
    lexicon.addName(label, name)
    lexicon.addNames(names, name)
    lexicon.addNames(adjective, { ...name, adjective: true })
  }
}

function groupMeaning(code: string): { kind: 'group'; code: string; assumed?: readonly string[] } {
  const assumed = assumedGroups[code]
  return { kind: 'group', code, ...(assumed && { assumed }) }
}

/** "Europe" is the continent, and often said for the EU; "North America" for the three of the trade agreement. */
const assumedGroups: Readonly<Record<string, readonly string[]>> = {
  EUROPE: ['EU'],
  NORTH_AMERICA: ['USMCA'],
}
