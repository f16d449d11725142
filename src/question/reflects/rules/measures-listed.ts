import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const joints = textsOf('and', '&', ',', ';', 'plus', '+', '/')
const wholes = textsOf('total', 'whole', 'all')

/** Figures of several kinds that are asked for in one row, of which one was heard, or one as the unit of another. */
export const measuresListed: readonly Rule[] = [
  {
    // "total November 2025 and how much went to the EU": of all, and then of the one
    word: 'and',
    on: ['amount', 'change', 'average', 'unit_value'],
    needs: kindsOf('ask'),
    besides: kindsOf('a place'),
    isLost: (query, clause) => clause.ideas.some((_, at) => asksOfOne(query, clause, at)),
  },
  {
    // "tonnes, change and price": the weight, and not the price of a tonne
    word: 'tonnes',
    of: ['show', 'change', 'compare'],
    on: ['unit_value'],
    needs: kindsOf('unit'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isWeight(clause, at) && isListed(clause, at)),
  },
  {
    // "volume, yoy and price": its change, and not the one of the price
    word: 'volume',
    of: ['change', 'compare'],
    on: ['unit_value'],
    needs: kindsOf('measure'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'measure') && isListed(clause, at)),
  },
  {
    // "Germany, US: tonnes and mom": how much it was, and not by how many tonnes it changed
    word: 'tonnes',
    of: ['change', 'compare'],
    on: ['amount', 'change'],
    given: 'along',
    needs: kindsOf('unit'),
    besides: kindsOf('kind', 'change'),
    isLost: ({ along, form }, clause) =>
      along === 'partner' &&
      form === 'amount' &&
      clause.ideas.some((_, at) => isWeight(clause, at) && isListed(clause, at)),
  },
  {
    // "tonnes, and how much of the total": its share as well
    word: 'of the total',
    on: ['amount', 'change'],
    needs: kindsOf('quantity'),
    besides: kindsOf(wholes),
    isLost: (_, clause) =>
      clause.ideas.some(
        ({ text }, at) =>
          text === 'how much of' &&
          wholes.has(clause.ideas[at + (isArticle(clause, at + 1) ? 2 : 1)]?.text ?? ''),
      ),
  },
]

const isArticle = ({ ideas }: Clause, at: number): boolean => ideas[at]?.text === 'the'

/** "and how much went to Germany", where the amount of all stands before it. */
function asksOfOne({ partners: { value } }: Query, clause: Clause, at: number): boolean {
  const { ideas } = clause
  const joint = ideas[at - 1]?.text ?? ''
  if (at < 2 || !joints.has(joint) || !asking.test(ideas[at]!.text) || !clause.was(at, 'ask')) return false
  const before = ideas.slice(0, at - 1)
  const isNamed = before.some(({ place }) => place && place.kind !== 'world' && isOf(value, place))
  if (isNamed || !ideas.slice(at).some(({ place }) => place && isOf(value, place))) return false
  return before.some(({ text }, i) => (joint === ',' ? wholes.has(text) : namesAmount(clause, i)))
}

type Place = NonNullable<Clause['ideas'][number]['place']>

/** The group, or a country, that the answer is about. */
const isOf = (partners: readonly string[], place: Place): boolean =>
  'code' in place && partners.includes(place.code)

const asking = /^(?:how much|how many|what|what's|what was|what did)$/

const namesAmount = (clause: Clause, at: number): boolean =>
  ['flow', 'trade', 'ask', 'change', 'direction', 'good', 'measure'].some((kind) => clause.was(at, kind)) ||
  clause.ideas[at]!.good !== undefined

const isWeight = (clause: Clause, at: number): boolean =>
  clause.was(at, 'unit', 't') || clause.was(at, 'unit', 'kg')

/** Joined with another figure: "tonnes and price", "price, tonnes". */
const isListed = (clause: Clause, at: number): boolean =>
  (joints.has(clause.ideas[at + 1]?.text ?? '') && isFigure(clause, nextOf(clause, at + 1))) ||
  (joints.has(clause.ideas[at - 1]?.text ?? '') && isFigure(clause, beforeOf(clause, at - 1)))

function nextOf(clause: Clause, at: number): number {
  let next = at + 1
  while (next < clause.ideas.length && passed.test(clause.ideas[next]!.text)) next++
  return next
}

function beforeOf(clause: Clause, at: number): number {
  let before = at - 1
  while (before > 0 && passed.test(clause.ideas[before]!.text)) before--
  return before
}

const passed = /^(?:and|&|,|the|its|in|percent|%)$/

const isFigure = (clause: Clause, at: number): boolean =>
  ['kind', 'change', 'quantity', 'unit', 'measure', 'rank', 'noun'].some((kind) => clause.was(at, kind))
