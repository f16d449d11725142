import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { item } from '../../item.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'
import { valuesOf } from '../used.ts'

/** Suppliers and buyers: each of them is one end of one flow, and of one reporter. */
export const twoRoles: readonly Rule[] = [
  {
    // "top suppliers and buyers": a ranking goes one way
    word: 'suppliers and buyers',
    needs: kindsOf('agent'),
    isLost: ({ flows, along }, clause) =>
      !along && flows.value.length === 1 && valuesOf(clause, 'agent').size > 1,
  },
  {
    // "who supplies the largest supplier", "top buyers of the top buyer": what only he could report
    word: 'of the top',
    needs: kindsOf('agent'),
    besides: kindsOf('order'),
    isLost: (_, clause) => clause.ideas.some((_idea, at) => isOfLeader(clause, at)),
  },
]

/** A trader, or who trades, and behind it the first of those that trade with the reporter. */
function isOfLeader(clause: Clause, at: number): boolean {
  const isTrader = clause.was(at, 'agent') && item(clause.ideas, at + 1)?.text === 'of'
  const trades = clause.was(at, 'verb') && clause.was(at - 1, 'ask', 'who')
  if (!isTrader && !trades) return false
  let order = isTrader ? at + 2 : at + 1
  while (clause.was(order, 'preposition') || leadsIn(item(clause.ideas, order))) order++
  return clause.was(order, 'order') && agentBehind(clause, order)
}

/** "of the top buyer", "supplies the UK's largest buyer" */
const leadsIn = (idea: Idea | undefined): boolean =>
  idea !== undefined && (idea.place !== undefined || idea.text === 'the' || idea.text === "'s")

/** "the second largest UK nickel supplier": whose he is, and of what, can stand between. */
const agentBehind = (clause: Clause, order: number): boolean =>
  [1, 2, 3].some(
    (far) =>
      clause.was(order + far, 'agent') &&
      clause.ideas.slice(order + 1, order + far).every(({ place, good }) => place || good),
  )
