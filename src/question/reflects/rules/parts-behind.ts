import type { Clause } from '../../clause.ts'
import { has, isContent } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'
import { joinsPlace, joinsPlaceAlone } from './place-behind.ts'

const moving = ['direction', 'change']

/** A whole question, and behind "and" a part of its own, of which alone was heard. */
export const partsBehind: readonly Rule[] = [
  {
    // "exports 2025, of which to the US", "how much went to the US, of which in October": the whole, and then the part
    word: 'of which',
    needs: kindsOf('which'),
    besides: kindsOf('preposition'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isPartOfTold(clause, at)),
  },
  {
    // "compare Q1 2026 with Q1 2025, and the US", "the lowest month of 2025 and the US figure in it": of the total, and then of one
    word: 'and',
    needs: kindsOf('a place'),
    besides: kindsOf('conjunction'),
    isLost: (query, clause) =>
      !query.along &&
      clause.ideas.some((_, at) => joinsPlace(clause, at, query) || joinsPlaceAlone(clause, at, query)),
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

/** Behind what was asked, and no "goods of which China supplies half". */
function isPartOfTold({ ideas }: Clause, at: number): boolean {
  if (ideas[at]!.text !== 'which' || ideas[at - 1]?.text !== 'of') return false
  const before = ideas[ideas[at - 2]?.text === ',' ? at - 3 : at - 2]
  return before !== undefined && (isContent(before) || has(before, 'flow'))
}

/** A move before it, and the share behind it moves once more. */
const joinsShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'conjunction', 'and') &&
  clause.was(clause.after(at), 'quantity', 'share') &&
  moves(clause, 0, at) &&
  moves(clause, at, clause.ideas.length)

const moves = (clause: Clause, from: number, to: number): boolean =>
  clause.ideas.some((_, i) => i >= from && i < to && moving.some((kind) => clause.was(i, kind)))
