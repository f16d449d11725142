import type { Operation, Quantity } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { Gates, type Rows, rowsWhere } from '../gates.ts'
import { haveOneOf, type Kinds, kindsAndTextsIn } from '../kinds.ts'
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
  /** The quantities it is about. */
  readonly on?: readonly Quantity[]
  /** What the query must have. */
  readonly given?: Given
  /** Kinds of idea of which the question must have one. */
  readonly needs?: Kinds
  /** And one of these, which the rule does not hang on. */
  readonly besides?: Kinds
  readonly isLost: (query: Query, clause: Clause, said: Said) => boolean
}

type Given = (typeof givens)[number]
const givens = ['claim', 'along', 'against', 'baseline', 'threshold'] as const

/** Looks for all of them, in their order. Most are about one sort of query, and the others are never asked of it. */
export function searchBy(rules: readonly Rule[]): Search {
  const gates = new Gates(rules)
  const tests = rules.map(({ isLost }) => isLost)
  const rulesFor = bySort(rules)
  return (clause, said, query) => {
    let words = nothing
    for (const at of gates.openTo(clause.kinds, rulesFor(query)))
      if (tests[at]!(query, clause, said)) words = [...words, ...ownWords(rules[at]!, clause)]
    return words
  }
}

/** As the asker said it: the word itself where it stands, else those that the rule hangs on. */
function ownWords({ word, needs }: Rule, { text, ideas }: Clause): readonly string[] {
  if (` ${text.toLowerCase()} `.includes(` ${word} `)) return [word]
  const own = needs ? ideas.filter((idea) => haveOneOf(kindsAndTextsIn([idea]), needs)) : []
  // a word that nobody typed would be asked for in vain
  const named = own.length > 0 ? own : ideas.filter(({ place, good, period }) => place || good || period)
  return named.length > 0 ? named.map((idea) => idea.text) : [word]
}

type Sorted = Map<Operation, Map<Quantity, Rows>>

/** The rules about queries of one operation and quantity, with or without each of what they can have. */
function bySort(rules: readonly Rule[]): (query: Query) => Rows {
  const known: readonly Sorted[] = Array.from({ length: 1 << givens.length }, () => new Map())
  return (query) => {
    const sorted = known[givenTo(query)]!
    const found = sorted.get(query.operation)?.get(query.quantity)
    if (found) return found
    const own = rowsWhere(rules, (rule) => isAbout(rule, query))
    const ofOperation = sorted.get(query.operation) ?? new Map<Quantity, Rows>()
    sorted.set(query.operation, ofOperation.set(query.quantity, own))
    return own
  }
}

/** A bit for each that it has. */
const givenTo = ({ claim, along, against, baseline, threshold }: Query): number =>
  (claim ? 1 : 0) | (along ? 2 : 0) | (against ? 4 : 0) | (baseline ? 8 : 0) | (threshold ? 16 : 0)

const isAbout = ({ of, on, given }: Rule, query: Query): boolean =>
  (!of || of.includes(query.operation)) &&
  (!on || on.includes(query.quantity)) &&
  (!given || query[given] !== undefined)
