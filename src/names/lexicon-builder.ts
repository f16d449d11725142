import { keyOf } from './key.ts'
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
  readonly names: ReadonlyMap<string, PlaceName>
  /** The first word of every key, with the most words a key with it has. */
  readonly starts: ReadonlyMap<string, number>
  /** Keys that must be typed as given here, capitals and marks too: without them they are other words ("Ý", "y"). */
  readonly exact: ReadonlyMap<string, string>
}

export class LexiconBuilder implements Lexicon {
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
