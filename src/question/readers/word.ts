import { beginningsIn, walk, wordTree } from '../lexicon.ts'
import type { Sense } from '../sense.ts'
import { type Edge, edgeOf, type Tokens } from '../token.ts'

export type WordEdge = Edge<'word', readonly Sense[]>

/** Every phrase of the lexicon, at every place it stands. */
export function readWords({ list }: Tokens): readonly WordEdge[] {
  const edges: WordEdge[] = []
  for (let at = 0; at < list.length; at++) {
    const first = beginningOf(list[at]!)
    if (first) walk(first, list, at, edges, addPhrase)
  }
  return edges
}

function addPhrase(edges: WordEdge[], at: number, to: number, senses: readonly Sense[]): void {
  edges.push(edgeOf('word', at, to, senses, 0.1))
}

const beginningOf = beginningsIn({
  get next() {
    return wordTree().next
  },
})
