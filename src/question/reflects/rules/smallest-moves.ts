import type { Clause } from '../../clause.ts'
import { amountAt, isOfMove } from '../../intent/amounts-of-moves.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** What makes a move small; "worst" makes a fall large. */
const small = textsOf('smallest', 'least', 'lowest', 'weakest', 'slowest', 'lightest', 'fewest')

const weak = textsOf('smallest', 'least', 'weakest', 'slowest')

/** The mildest of all falls, or rises, is neither the highest nor the lowest change; and the largest amount no largest rate. */
export const smallestMoves: readonly Rule[] = [
  {
    // "smallest monthly fall", "which month fell least": not the largest of them; and so of the rises
    word: 'smallest',
    of: ['record'],
    on: ['change'],
    needs: kindsOf(small),
    besides: kindsOf('direction', 'rank'),
    isLost: ({ extreme }, clause) => moves(clause, extreme === 'lowest' ? 'down' : 'up'),
  },
  {
    // "fell most in tonnes": the largest amount, and no rate
    word: 'in tonnes',
    of: ['record', 'rank'],
    on: ['change'],
    needs: kindsOf('unit', 'amount_form'),
    isLost: ({ form }, clause) => form !== 'amount' && amountAt(clause) >= 0,
  },
  {
    // "monthly changes in tonnes": of each month what it changed by, and not the percent of it
    word: 'in tonnes',
    of: ['series'],
    on: ['change'],
    needs: kindsOf('unit', 'amount_form'),
    isLost: ({ form }, clause) => form !== 'amount' && isOfMove(clause),
  },
  {
    // "weakest yoy growth": the smallest rise as well as the deepest fall, where the lowest rate is the latter alone
    word: 'weakest',
    of: ['record'],
    on: ['change'],
    needs: kindsOf(weak),
    besides: kindsOf('kind', 'change'),
    isLost: ({ extreme }, clause) => extreme === 'lowest' && clause.says(/\bgrowth$/),
  },
]

const moves = (clause: Clause, way: 'up' | 'down'): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'direction', way) || clause.was(at, 'rank', way === 'down' ? 'losers' : 'gainers'),
  )
