import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { isLastYear } from '../../periods/years.ts'
import type { Rule } from '../rule.ts'

/** Two figures, each in a time of its own, of which one was told for both. */
export const eachInItsTime: readonly Rule[] = [
  {
    // "Germany, US respectively in Oct and Nov 2025": the one in the one month, the other in the other, and no sum of both
    word: 'respectively',
    needs: kindsOf('in_pairs'),
    isLost: (query, { ideas }) =>
      ideas.some((idea) => has(idea, 'in_pairs')) && !(query.along && isOneList(query)),
  },
  {
    // "US share in October and exports in November": no share in November
    word: 'and',
    of: ['series', 'compare'],
    on: ['share', 'unit_value', 'average', 'balance', 'concentration'],
    needs: kindsOf('several periods'),
    besides: kindsOf('quantity'),
    isLost: (_, clause) => clause.ideas.some((_, at) => joinsLevel(clause, at)),
  },
  {
    // "exports up on last year by quarter": each quarter on its own of the year before, and not the months of this year so far
    word: 'last year',
    of: ['series'],
    on: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ comparison, change }, { ideas }, { intent }) =>
      comparison?.kind === 'year_to_date' &&
      change === 'year_to_date' &&
      !intent.change &&
      ideas.some(({ period }) => period !== undefined && isLastYear(period)),
  },
]

const isOneList = ({ reporters, partners, commodities, flows, operation, along }: Query): boolean => {
  const lists = [reporters, partners, commodities, flows].filter(({ value }) => value.length > 1).length
  return lists + (along === 'period' || operation === 'series' ? 1 : 0) === 1
}

/** The one side names a share or a price, and the other a flow and nothing of the kind. */
function joinsLevel(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'conjunction', 'and') || joinsPeriods(clause, at)) return false
  const sides = [
    { from: 0, to: at },
    { from: at + 1, to: clause.ideas.length },
  ]
  const names = ({ from, to }: (typeof sides)[number], kind: string): boolean =>
    clause.ideas.some((_, i) => i >= from && i < to && clause.was(i, kind))
  const isDated = sides.every(({ from, to }) =>
    clause.ideas.some(({ period }, i) => i >= from && i < to && period),
  )
  return (
    isDated &&
    sides.some((side) => names(side, 'quantity')) &&
    sides.some((side) => names(side, 'flow') && !names(side, 'quantity'))
  )
}

/** "of July and September", "in July and in September" */
const joinsPeriods = (clause: Clause, at: number): boolean =>
  clause.ideas.find((_, i) => i > at && !clause.binds(i))?.period !== undefined
