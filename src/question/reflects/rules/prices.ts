import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const owned = textsOf('its', 'their')
const rankedBy: ReadonlySet<string> = new Set(['by', 'on', 'of', 'for', 'in'])
const better = textsOf('better')
const sums = textsOf('total', 'sum of', 'the sum of')

/** Unit values: of what they are, and what cannot be done with them. */
export const prices: readonly Rule[] = [
  {
    // "who got the better price": the lower for who buys, and the higher for who sells
    word: 'better',
    on: ['unit_value'],
    needs: kindsOf(better),
    isLost: () => true,
  },
  {
    // "total price", "sum of unit values": prices do not add up, and what was paid in all is no price
    word: 'total',
    on: ['unit_value'],
    needs: kindsOf(sums),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => sums.has(text) && clause.was(at + 1, 'quantity', 'unit_value')),
  },
  {
    // "price or volume" in kg: what the value changed by is in dollars
    word: 'in kg',
    of: ['split'],
    needs: kindsOf('unit'),
    isLost: ({ unit }) => unit === 'kg' || unit === 't',
  },
  {
    // "which countries make up half of the price": of a price nobody has a part
    word: 'make up',
    on: ['unit_value'],
    needs: kindsOf('fraction', 'an amount', 'a number'),
    isLost: ({ reach }) => reach !== undefined,
  },
  {
    // "import price growth by month": rates are of amounts
    word: 'price',
    on: ['change'],
    needs: kindsOf('quantity'),
    isLost: (_, { ideas }) => ideas.some((idea) => has(idea, 'quantity', 'unit_value')),
  },
  {
    // "biggest rise in the price": of that no rates are searched, and its highest month is another
    word: 'rise',
    of: ['record'],
    on: ['unit_value', 'share', 'balance', 'average', 'concentration', 'count'],
    needs: kindsOf('extreme', 'rank'),
    isLost: (_query, _clause, { intent }) => intent.change !== undefined,
  },
  {
    // "price in the best month", "US share in its record month": of the month when the most was traded
    word: 'best month',
    of: ['record'],
    on: ['unit_value', 'share'],
    needs: kindsOf('extreme'),
    besides: kindsOf('grain'),
    isLost: (_query, { ideas }) => ideas.some((_, at) => isInExtreme(ideas, at)),
  },
  {
    // "top supplier, and its $/kg", "the three largest buyers and their unit values": of those who bought most, and not
    // who paid most
    word: 'its',
    of: ['rank'],
    on: ['unit_value'],
    needs: kindsOf(owned),
    isLost: (_query, clause) => clause.ideas.some((_, at) => isOwnPrice(clause, at)),
  },
]

/** "and its $/kg"; "by their unit value" is what they are ranked by. */
const isOwnPrice = (clause: Clause, at: number): boolean =>
  owned.has(clause.ideas[at]!.text) &&
  !rankedBy.has(clause.ideas[at - 1]?.text ?? '') &&
  clause.was(at + 1, 'unit')

/** "in its record month" */
const isInExtreme = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'extreme') &&
  has(ideas[at + 1], 'grain') &&
  /^(?:the|its|their)$/.test(ideas[at - 1]?.text ?? '') &&
  ideas[at - 2]?.text === 'in'
