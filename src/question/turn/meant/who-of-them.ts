import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { howMany } from '../../intent/count/how-many.ts'
import type { Said } from '../../said/said.ts'

/**
 * "which of them bought most", "who bought it", "how many bought over 500 t" after exports: they are the partners, and
 * what they bought are the exports.
 */
export function asksWhoOfThem({ mentions, flow }: Said, clause: Clause, { flows }: Query): boolean {
  const verbs = clause.ideas.every((_, at) => !clause.was(at, 'flow') || deals(clause, at))
  if (mentions.length > 0 || flow.flow === undefined || !verbs) return false
  const isOtherWay = flows.value.join() !== flow.flow
  return clause.ideas.some((_, at) => isThem(clause, at) || (isOtherWay && tradesAsThey(clause, at)))
}

const isThem = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ask', 'who') || /\b(?:of (?:them|these|those)|they)$/.test(clause.ideas[at]!.text)

/** "how many of those bought", "which bought", "those that bought" */
function tradesAsThey(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  const next = clause.ideas[at + 1]?.text ?? ''
  if (/^(?:them|these|those)$/.test(text))
    return clause.ideas[at - 1]?.text === 'of' || (/^(?:that|which|who)$/.test(next) && deals(clause, at + 2))
  const asks = text === 'which' || howMany.has(text) || (text === 'ones' && clause.was(at - 1, 'which'))
  return asks && deals(clause, at + 1)
}

/** "bought", "took", "imported" */
const deals = (clause: Clause, at: number): boolean =>
  clause.was(at, 'verb') || clause.was(at, 'taking') || /^(?:im|ex)ported$/.test(clause.ideas[at]?.text ?? '')
