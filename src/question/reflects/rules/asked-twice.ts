import type { Clause } from '../../clause.ts'
import { has, isContent } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** Two whole questions joined by "and", of which one figure tells one. */
export const askedTwice: readonly Rule[] = [
  {
    // "how much went to the US in July and what did China export", "did the US share rise and did exports rise"
    word: 'and',
    of: ['show', 'change'],
    needs: kindsOf('conjunction'),
    besides: kindsOf('a place'),
    isLost: ({ along }, clause) => !along && clause.ideas.some((_, at) => joinsAsking(clause, at)),
  },
]

const joinsAsking = (clause: Clause, at: number): boolean =>
  clause.was(at, 'conjunction', 'and') &&
  asks(clause, at + 1) &&
  clause.ideas.some((_, i) => i < at && asks(clause, i)) &&
  clause.ideas.some((idea, i) => i > at + 1 && (isContent(idea) || deeds.some((kind) => has(idea, kind))))

const asks = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ask', 'amount') || clause.was(at, 'yesno') || opens.test(clause.ideas[at]?.text ?? '')

const opens = /^what /
const deeds = ['flow', 'verb', 'taking', 'goes', 'direction', 'quantity'] as const
