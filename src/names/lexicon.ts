import { groups, isGroup } from './groups.ts'
import { keyOf } from './key.ts'
import { places } from './places.ts'
import { eachName, once, readTable } from './table.ts'

/** What a name of a place means. */
export type PlaceName =
  | {
      readonly kind: 'place'
      readonly code: string
      readonly adjective: boolean
      readonly assumed?: readonly string[]
    }
  | {
      readonly kind: 'group'
      readonly code: string
      readonly adjective: boolean
      readonly assumed?: readonly string[]
    }
  | { readonly kind: 'world' | 'rest' | 'unspecified' | 'not_place' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'former'; readonly name: string; readonly successors: readonly string[] }
  | { readonly kind: 'sub_national'; readonly name: string }

export interface Lexicon {
  /** Meaning by key, see `keyOf`. */
  readonly names: ReadonlyMap<string, PlaceName>
  /** The first word of every key, with the most words a key with it has. */
  readonly starts: ReadonlyMap<string, number>
  /** Keys that must be typed as given here, capitals and marks too: without them they are other words ("Ý", "y"). */
  readonly exact: ReadonlyMap<string, string>
}

/** The names people use in English, and the names of groups in any language. */
export const placeLexicon = once((): Lexicon => {
  const lexicon = new LexiconBuilder()
  addWords(lexicon)
  addPlaces(lexicon)
  addGroups(lexicon)
  return lexicon
})

/** Names of places in other languages: a table of its own, since most questions never need it. */
export const foreignLexicon = once((): Lexicon => {
  const lexicon = new LexiconBuilder()
  for (const [code, nouns, adjectives] of readTable('place-names-foreign.tsv')) {
    const kind = isGroup(code!) ? 'group' : 'place'
    lexicon.addKeys(nouns, { kind, code: code!, adjective: false })
    lexicon.addKeys(adjectives, { kind, code: code!, adjective: true })
  }
  return lexicon
})

/** Former states by any of their names: "USSR", "Yugoslavia". */
export function formerState(name: string): { name: string; successors: readonly string[] } | undefined {
  const meaning = placeLexicon().names.get(keyOf(name))
  return meaning?.kind === 'former' ? { name: meaning.name, successors: meaning.successors } : undefined
}

class LexiconBuilder implements Lexicon {
  readonly names = new Map<string, PlaceName>()
  readonly starts = new Map<string, number>()
  readonly exact = new Map<string, string>()

  /** The meaning that was there first stays. */
  add(key: string, meaning: PlaceName): void {
    if (this.names.has(key)) return
    this.names.set(key, meaning)
    const space = key.indexOf(' ')
    let words = 1
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words++
    const first = space < 0 ? key : key.slice(0, space)
    if ((this.starts.get(first) ?? 0) < words) this.starts.set(first, words)
  }

  addNames(cell: string, meaning: PlaceName): void {
    eachName(cell, (name) => this.add(keyOf(name), meaning))
  }

  /** The generated table holds keys, not names: nothing is folded at start. A ! stands before what must be exact. */
  addKeys(cell: string | undefined, meaning: PlaceName): void {
    eachName(cell ?? '', (entry) => {
      const exact = entry.startsWith('!') ? entry.slice(1) : undefined
      const key = exact === undefined ? entry : keyOf(exact)
      this.add(key, meaning)
      if (exact !== undefined) this.exact.set(key, exact)
    })
  }
}

/** Before the plain names, so that "Korea" is read with its alternative. */
function addWords(lexicon: LexiconBuilder): void {
  for (const [kind, words, codes] of readTable('place-words.tsv')) {
    if (!wordKinds.has(kind!)) continue
    const listed = codes?.trim().split(' ') ?? []
    const first = words!.split(';', 1)[0]!
    eachName(words!, (name) => lexicon.add(keyOf(name), wordMeaning(kind!, name, listed, first)))
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

function addPlaces(lexicon: LexiconBuilder): void {
  for (const { code, label, adjectives, names } of places().values()) {
    const name: PlaceName = { kind: 'place', code, adjective: false }
    lexicon.add(keyOf(label), name)
    lexicon.addNames(names, name)
    lexicon.addNames(adjectives, { kind: 'place', code, adjective: true })
  }
}

function addGroups(lexicon: LexiconBuilder): void {
  for (const { code, label, adjective, names } of groups().values()) {
    const assumed = assumedGroups[code]
    const name: PlaceName = { kind: 'group', code, adjective: false, ...(assumed && { assumed }) }
    lexicon.add(keyOf(label), name)
    lexicon.addNames(names, name)
    lexicon.addNames(adjective, { ...name, adjective: true })
  }
}

/** "Europe" is the continent, and often said for the EU; "North America" for the three of the trade agreement. */
const assumedGroups: Readonly<Record<string, readonly string[]>> = {
  EUROPE: ['EU'],
  NORTH_AMERICA: ['USMCA'],
}
