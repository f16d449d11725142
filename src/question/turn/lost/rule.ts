import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Kinds } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import type { Words } from './words.ts'

/** A message in a talk, what it was made into, and what was told before it. */
export interface Turn {
  readonly clause: Clause
  readonly said: Said
  readonly query: Query
  readonly previous: Query
}

/** A turn whose query would be a figure for another question than the one that goes on from what was told. */
export interface TurnRule {
  /** Kinds of idea of which the turn must have one. */
  readonly needs?: Kinds
  readonly isLost: (turn: Turn) => boolean
  /** The words at fault, as the asker is told them. */
  readonly words: Words
}

/** The words of all rules that hold, in their order. */
export function wordsLost(rules: readonly TurnRule[], turn: Turn): readonly string[] {
  let words: readonly string[] = []
  for (const rule of rules)
    if ((!rule.needs || turn.clause.hasAny(rule.needs)) && rule.isLost(turn))
      words = [...words, ...rule.words(turn.clause)]
  return words
}
