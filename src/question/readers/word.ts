import type { Sense } from '../lexicon.ts'
import { walk, wordTree } from '../lexicon.ts'
import type { Edge, Tokens } from '../token.ts'

export type WordEdge = Edge<'word', readonly Sense[]>

/** Every phrase of the lexicon, at every place it stands. */
export function readWords({ list }: Tokens): readonly WordEdge[] {
  const edges: WordEdge[] = []
  const root = wordTree()
  for (let at = 0; at < list.length; at++) {
    walk(root, list, at, (to, senses) =>
      edges.push({ kind: 'word', from: at, to, value: senses, score: 0.1 }),
    )
  }
  return edges
}
