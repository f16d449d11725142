import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { sumWords } from './sum-words.ts'

const totals = textsOf('total', 'in total', 'totals', 'overall', 'all')
const goodSums = textsOf('plus', '+')
const joints = textsOf('and', '&', 'plus', '+')

/** Two that are added up, or one taken from the other, where they are told side by side. */
export const addedBeside: readonly Rule[] = [
  {
    // "Q2 2026 vs Q1 2026 and vs Q2 2025": on each of the two, and no row of three
    word: 'and',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('versus'),
    besides: kindsOf(joints),
    isLost: ({ along }, clause) =>
      along === 'period' &&
      clause.ideas.some(({ text }, at) => joints.has(text) && clause.was(at + 1, 'versus')),
  },
  {
    // "average of May 2025 and the US", "sum of Germany and July", "May plus the US": a month and a place have no sum
    word: 'and',
    of: ['show'],
    needs: kindsOf(joints),
    besides: kindsOf(sumWords, 'quantity', 'combined', goodSums),
    isLost: ({ quantity }, clause) =>
      quantity !== 'share' && clause.ideas.some((_, at) => joinsTimeAndPlace(clause, at)),
  },
  {
    // "US minus Japan by month", "exports to the US less those to Japan": of each month the difference, and no rows of both
    word: 'minus',
    of: ['series'],
    given: 'along',
    needs: kindsOf('exclude', 'difference', 'more'),
    isLost: (_, clause) => clause.says(/^(?:minus|less)$/) || clause.stands('difference'),
  },
  {
    // "total UK and Brazil imports": one sum of what two reported, where they are set side by side
    word: 'total',
    of: ['compare', 'series'],
    given: 'along',
    needs: kindsOf(totals),
    isLost: ({ along, together }, { ideas }) =>
      along === 'reporter' &&
      !together &&
      ideas.some(({ text }, at) => text === 'total' && ideas[at + 1]?.place !== undefined),
  },
  {
    // "did the total of UK and Brazil imports rise", "their imports combined, H1 against H1": not each of the two
    word: 'total',
    of: ['change', 'series', 'streak', 'record'],
    given: 'along',
    needs: kindsOf(sumWords, 'combined'),
    isLost: ({ along, together }, _, { mentions }) =>
      along === 'reporter' && !together && !mentions.some(({ joined }) => joined === 'versus'),
  },
  {
    // "exports in total and to the US", "total exports below 5,000" after the US
    word: 'total',
    needs: kindsOf(totals),
    isLost: (query, clause) =>
      query.partners.value.includes('WORLD') ? joinsAllGoods(clause) : dropsTotal(query, clause),
  },
  {
    // "natural plus synthetic graphite vs gallium": one figure, and not the two
    word: 'plus',
    given: 'along',
    of: ['compare'],
    needs: kindsOf(goodSums),
    isLost: ({ along, form }, { ideas }) =>
      along === 'commodity' && !form && ideas.some(({ text }) => goodSums.has(text)),
  },
  {
    // "exports and exports to Germany": of all, and of the one
    word: 'and',
    needs: kindsOf('conjunction'),
    isLost: ({ partners: { value } }, clause) => !value.includes('WORLD') && joinsAllAndOne(clause, value),
  },
]

function dropsTotal({ partners, threshold, claim, quantity }: Query, clause: Clause): boolean {
  const passes = partners.how === 'carried' && (threshold !== undefined || claim?.kind === 'threshold')
  return clause.ideas.some(({ text }, at) => {
    if (!totals.has(text)) return false
    if (text === 'all') return passes && clause.was(at + 1, 'flow')
    const joints = quantity === 'share' ? ['and'] : ['and', 'slash']
    const isJoined = joints.some(
      (joint) => clause.was(at - 1, 'conjunction', joint) || clause.was(at + 1, 'conjunction', joint),
    )
    return passes || isJoined || joinsOne(clause, at)
  })
}

/** "total exports and Germany" */
const joinsOne = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'flow') &&
  clause.was(at + 2, 'conjunction', 'and') &&
  clause.ideas[clause.after(at + 2)]?.place !== undefined

/** One flow said twice, the first time without any of the partners. */
function joinsAllAndOne(clause: Clause, partners: readonly string[]): boolean {
  const { ideas } = clause
  const flows = ideas.flatMap((_, at) => (clause.was(at, 'flow') ? [at] : []))
  return flows.slice(1).some((second, i) => {
    const first = flows[i]!
    const between = ideas.slice(first + 1, second)
    const isJoined = between.some((_, at) => clause.was(first + 1 + at, 'conjunction'))
    return isJoined && areSame(clause, first, second) && !ideas.slice(0, second).some(isPartner)
  })
  function isPartner({ place }: Idea): boolean {
    return place !== undefined && (place.kind !== 'place' || partners.includes(place.code))
  }
}

const areSame = (clause: Clause, one: number, other: number): boolean =>
  clause.value(one, 'flow') === clause.value(other, 'flow')

/** "imports of nickel and total imports": of one good, and of all. */
const joinsAllGoods = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      totals.has(text) &&
      clause.was(at - 1, 'conjunction', 'and') &&
      clause.was(at + 1, 'flow') &&
      clause.ideas.slice(0, at).some(({ good }) => good) &&
      !clause.ideas.slice(at).some(({ good }) => good),
  )

/** A month on the one side of its "and", or "plus", and a place, a flow or a good on the other. */
function joinsTimeAndPlace(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!joints.has(ideas[at]!.text)) return false
  const [before, after] = [ideas[clause.before(at)], ideas[clause.after(at)]]
  const isTimeFirst = before?.period !== undefined && namesScope(after)
  return isTimeFirst || (after?.period !== undefined && namesScope(before))
}

const namesScope = (idea: Idea | undefined): boolean =>
  idea?.place !== undefined || idea?.good !== undefined || (idea !== undefined && has(idea, 'flow'))
