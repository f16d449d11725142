import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { isAside } from '../turn/spoken-of.ts'

/** "which countries bought magnets", "which destinations do you have for June": who they were, not what is held. */
export function asksWho(clause: Clause): boolean {
  const words = clause.all('meta', 'coverage')
  const nouns = words.filter((at) => clause.was(at, 'noun'))
  const dated = clause.ideas.some((idea) => idea.period && idea.period.kind !== 'latest')
  const listed =
    clause.first('noun', 'partner') !== undefined || clause.first('count', 'partners') !== undefined
  if (dated && listed) return true
  if (nouns.length === 0 || nouns.some((at) => / do you (?:have|hold|cover)$/.test(clause.ideas[at]!.text)))
    return false
  const trades = clause.first('verb') !== undefined || clause.first('flow') !== undefined
  return trades && nouns.length === words.length
}

/** "which countries" after how many there were, or after what came from all of them, in one time or set against another */
export const asksWhoWereCounted = (clause: Clause, previous: Query | undefined): boolean =>
  previous !== undefined &&
  ((previous.operation === 'show' && previous.quantity === 'count') || isOfAll(previous)) &&
  clause.ideas.some(({ text }) => /^which (?:countries|partners|places|nations)$/.test(text))

const isOfAll = ({ operation, quantity, partners }: Query): boolean =>
  levels.has(operation) && quantity === 'amount' && partners.value[0] === 'WORLD'
const levels: ReadonlySet<Query['operation']> = new Set(['show', 'change', 'compare', 'series'] as const)

/** "which good" after a figure of many: the one that makes it up, and no list of what is held. */
export const asksForOne = (clause: Clause, previous: Query | undefined): boolean =>
  previous !== undefined &&
  !isAside(previous) &&
  clause.ideas.some(({ text }) => /^which (?:good|product|material|mineral|country|partner|one)$/.test(text))
