import type { Operation, Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Kinds } from '../kinds.ts'
import type { Said } from '../said/said.ts'

/** Words of the question that left no mark on the query. */
export type Search = (clause: Clause, said: Said, query: Query) => readonly string[]

/** What questions mostly have lost. */
export const nothing: readonly string[] = []

/** A combination that would be a figure for another question. */
export interface Rule {
  /** The word at fault, as the asker is told it. */
  readonly word: string
  /** The operations it is about; all of them, where none is named. */
  readonly of?: readonly Operation[]
  /** Kinds of idea of which the question must have one. */
  readonly needs?: Kinds
  readonly isLost: (query: Query, clause: Clause, said: Said) => boolean
}

/** Looks for all of them, in their order. Most are about one operation, and the others are never asked of it. */
export function searchBy(rules: readonly Rule[]): Search {
  const rulesOf = byOperation(rules)
  return (clause, said, query) => {
    let words = nothing
    for (const { needs, isLost, word } of rulesOf(query.operation))
      if ((!needs || clause.hasAny(needs)) && isLost(query, clause, said)) words = [...words, word]
    return words
  }
}

function byOperation(rules: readonly Rule[]): (operation: Operation) => readonly Rule[] {
  const known = new Map<Operation, readonly Rule[]>()
  return (operation) => {
    const found = known.get(operation)
    if (found) return found
    const own = rules.filter(({ of }) => !of || of.includes(operation))
    known.set(operation, own)
    return own
  }
}
