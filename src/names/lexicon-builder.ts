import { createDrawers, type Drawers, type Lookup, lookup } from './drawers.ts'
import { foldMarks, isDropped, keyOf } from './key.ts'
import { eachName } from './table.ts'

/** What a name of a place means. */
export type PlaceName =
  | {
      readonly kind: 'place' | 'group'
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
  readonly names: Lookup<PlaceName>
  /** The first word of every key, with the most words a key with it has. */
  readonly starts: Lookup<number>
  /** Words that stand behind the first in some key that begins with a letter looked for so far. */
  readonly later: ReadonlySet<string>
  /** Keys that must be typed as given here, capitals and marks too: without them they are other words ("Ý", "y"). */
  readonly exact: Lookup<string>
}

/** Takes names in. The meaning that was there first stays. */
export interface NameTaker {
  addName(name: string, meaning: PlaceName): void
  addNames(cell: string, meaning: PlaceName): void
  /** Of the generated table, which holds keys and not names. A ! stands before what must be exact. */
  addKeys(cell: string | undefined, meaning: PlaceName): void
}

/** All that one name is entered with. */
interface Entered {
  readonly meaning: PlaceName
  readonly isKey?: boolean
  readonly isExact?: boolean
}

/** A lexicon whose names are worked out when one with their letter is looked for. */
export function lexiconOf(fill: (taker: NameTaker) => void): Lexicon {
  const names = new Map<string, PlaceName>()
  const starts = new Map<string, number>()
  const later = new Set<string>()
  const exact = new Map<string, string>()
  const enter = (name: string, { meaning, isKey, isExact }: Entered): void => {
    const key = isKey ? name : keyOf(name)
    if (isExact) exact.set(key, name)
    if (names.has(key)) return
    names.set(key, meaning)
    noteWords(key, starts, later)
  }
  const drawers = createDrawers<Entered>((drawer) => {
    for (const { name, row } of drawer) enter(name, row)
  })
  fill(takerInto(drawers))
  return {
    names: lookup(names, drawers),
    starts: lookup(starts, drawers),
    later,
    exact: lookup(exact, drawers),
  }
}

function noteWords(key: string, starts: Map<string, number>, later: Set<string>): void {
  if (!key.includes(' ')) {
    if (!starts.has(key)) starts.set(key, 1)
    return
  }
  const [first = '', ...others] = key.split(' ')
  if ((starts.get(first) ?? 0) <= others.length) starts.set(first, others.length + 1)
  for (const word of others) later.add(word)
}

function takerInto({ put }: Pick<Drawers<Entered>, 'put'>): NameTaker {
  const lay = (name: string, entered: Entered): void => put(withoutArticle(name), entered)
  return {
    addName: (name, meaning) => lay(name, { meaning }),
    addNames(cell, meaning) {
      const entered = { meaning }
      eachName(cell, (name) => lay(name, entered))
    },
    addKeys(cell, meaning) {
      const entered = { meaning, isKey: true }
      eachName(cell ?? '', (entry) => {
        if (entry.startsWith('!')) put(entry.slice(1), { meaning, isExact: true })
        else put(entry, entered)
      })
    },
  }
}

/** Keys leave out the article that a name begins with, so it is put away without it. */
function withoutArticle(name: string): string {
  const end = name.indexOf(' ')
  return (end === 2 || end === 3) && isDropped(foldMarks(name.slice(0, end))) ? name.slice(end + 1) : name
}
