import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const whole = [
  'flow',
  'verb',
  'order',
  'extreme',
  'direction',
  'change',
  'kind',
  'quantity',
  'compare',
  'trade',
]
const moving = ['direction', 'change']

/** A whole question, and behind "and" a part of its own, of which alone was heard. */
export const partsBehind: readonly Rule[] = [
  {
    // "compare Q1 2026 with Q1 2025, and the US", "the lowest month of 2025 and the US figure in it": of the total, and then of one
    word: 'and',
    needs: kindsOf('a place'),
    besides: kindsOf('conjunction'),
    isLost: (query, clause) => !query.along && clause.ideas.some((_, at) => joinsPlace(clause, at, query)),
  },
  {
    // "graphite to Hungary, when did it start": when, and not how much of late
    word: 'when',
    of: ['show'],
    needs: kindsOf('begins'),
    besides: kindsOf('ask'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'ask', 'when')),
  },
  {
    // "how much did the US lose in tonnes, and the share lost": by how much it fell, and by how much its share did
    word: 'and',
    of: ['change'],
    on: ['share'],
    needs: kindsOf('quantity'),
    besides: kindsOf('conjunction'),
    isLost: (_, clause) => clause.ideas.some((_, at) => joinsShare(clause, at)),
  },
]

/** Behind the time of all that was asked, and no partner before it; "and the US share that month" has its own time. */
function joinsPlace(clause: Clause, at: number, { reporters }: Query): boolean {
  const { ideas } = clause
  if (!clause.was(at, 'conjunction', 'and')) return false
  const isPartner = ({ place }: Idea): boolean =>
    place !== undefined && !(place.kind === 'place' && reporters.value.includes(place.code))
  const head = ideas.slice(0, at)
  const behind = ideas[placeBehind(clause, at)]
  return (
    behind !== undefined &&
    isPartner(behind) &&
    !ideas.some(({ period }, i) => i > at && period) &&
    ideas[clause.was(at - 1, 'conjunction', 'comma') ? at - 2 : at - 1]?.period !== undefined &&
    !head.some(isPartner) &&
    head.some((idea, i) => idea.good !== undefined || whole.some((kind) => clause.was(i, kind)))
  )
}

/** "and the US", "and to the US" */
function placeBehind(clause: Clause, at: number): number {
  const next = clause.after(at)
  return clause.was(next, 'preposition') ? clause.after(next) : next
}

/** A move before it, and the share behind it moves once more. */
const joinsShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'conjunction', 'and') &&
  clause.was(clause.after(at), 'quantity', 'share') &&
  moves(clause, 0, at) &&
  moves(clause, at, clause.ideas.length)

const moves = (clause: Clause, from: number, to: number): boolean =>
  clause.ideas.some((_, i) => i >= from && i < to && moving.some((kind) => clause.was(i, kind)))
