import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const periods: ReadonlySet<string> = new Set(['months', 'quarters', 'years'])
const severalMoves = /\b(?:rises|falls|drops|increases|decreases|declines|jumps|gains|losses|changes|moves)$/

/** The most of one thing, where the most of another, or no most at all, was asked for. */
export const notTheMost: readonly Rule[] = [
  {
    // "exports in most months of 2025": in more than half of them, and not in the highest
    word: 'most months',
    of: ['record'],
    needs: kindsOf('grain'),
    besides: kindsOf('order'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'most' && periods.has(ideas[at + 1]?.text ?? '')),
  },
  {
    // "three biggest rises in exports in 2025": of its months, or of its destinations
    word: 'biggest',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('a top'),
    isLost: ({ by, limit = 1 }, clause) =>
      by === 'partner' &&
      limit > 1 &&
      !(clause.stands('agent') || clause.stands('noun')) &&
      clause.ideas.some(({ top, text }) => top && severalMoves.test(text)),
  },
  {
    // "biggest buyers up on last year": of those that buy most the ones that rose, and not those that rose most
    word: 'biggest',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('order'),
    besides: kindsOf('direction'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isOfLargest(clause, at)),
  },
  {
    // "concentration of UK suppliers by mineral": of the suppliers of each, and not of the goods
    word: 'by mineral',
    on: ['concentration'],
    needs: kindsOf('agent'),
    besides: kindsOf('noun'),
    isLost: ({ by, along }) => by === 'commodity' && along === undefined,
  },
]

/** "biggest buyers", with a move behind them that nothing calls the most. */
function isOfLargest(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'order') || !(clause.was(at + 1, 'agent') || clause.was(at + 1, 'noun'))) return false
  const move = clause.ideas.findIndex((idea, i) => i > at && has(idea, 'direction'))
  return (
    move > 0 &&
    clause.ideas[move - 1]!.text !== 'by' &&
    !clause.ideas.some((idea, i) => i > at + 1 && has(idea, 'order'))
  )
}
