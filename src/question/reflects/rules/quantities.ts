import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { goodWithin } from '../../good-within.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const totals = textsOf('total', 'in total', 'totals', 'overall', 'all')

const goodSums = textsOf('plus', '+')

/** Shares, averages, balances and prices of another whole than the one that is told. */
export const quantities: readonly Rule[] = [
  {
    // "biggest rise in the price": of that no rates are searched, and its highest month is another
    word: 'rise',
    of: ['record'],
    on: ['unit_value', 'share', 'balance', 'average', 'concentration', 'count'],
    needs: kindsOf('extreme', 'rank'),
    isLost: (_query, _clause, { intent }) => intent.change !== undefined,
  },
  { word: 'contribution', of: ['contribution'], isLost: ({ quantity }) => quantity !== 'amount' },
  {
    word: 'share',
    on: ['share'],
    isLost: ({ against }, clause) => !against?.commodities && isShareOfGoods(clause),
  },
  {
    word: 'share',
    needs: kindsOf('quantity', 'percent', 'a threshold'),
    isLost: ({ against }, clause) => {
      const part = goodWithin(clause)
      return part === 'unclear' || (part === 'share' && !against?.commodities)
    },
  },
  {
    // "which good has the largest share in UK exports to Germany": of all goods, and not Germany's of each
    word: 'share',
    of: ['rank'],
    on: ['share'],
    needs: kindsOf('noun'),
    isLost: ({ by, against }, _, { mentions }) =>
      by === 'commodity' && !against && !mentions.some(({ marker }) => marker === 'owner'),
  },
  {
    // of one good that is named there is no order of goods
    word: 'goods',
    of: ['rank'],
    isLost: ({ by, commodities, against }) =>
      by === 'commodity' && commodities.value.length === 1 && !against?.commodities,
  },
  {
    // of the only one that is held
    word: 'goods',
    isLost: ({ against }) => against?.commodities?.length === 1,
  },
  {
    // "among the largest exports": among how many
    word: 'among',
    of: ['rank'],
    given: 'claim',
    isLost: ({ by, claim }, clause) =>
      by === 'commodity' && claim?.kind === 'rank' && !claim.among && clause.says(/^(?:among|one)$/),
  },
  {
    word: 'rank',
    needs: kindsOf('order', 'extreme', 'a top', 'rank'),
    isLost: ({ operation, by }, clause) =>
      (operation !== 'rank' || by !== 'commodity') && goodWithin(clause) === 'place',
  },
  {
    word: 'cumulative',
    needs: kindsOf('trade'),
    isLost: ({ operation, along }, clause) =>
      (operation === 'series' || along === 'period') && clause.says(/^(?:cumulative|cumulatively|cum)$/),
  },
  { word: 'offset', needs: kindsOf('contribution'), isLost: (_, clause) => clause.says(/\boffset\b/) },
  {
    word: 'goods',
    of: ['show'],
    on: ['balance'],
    isLost: (_, clause) => clause.says(/^(?:goods|products|commodities|minerals)$/),
  },
  {
    word: 'share',
    needs: kindsOf('quantity'),
    isLost: ({ reporters }, clause) => reporters.value.length === 1 && setsSharesAgainst(clause),
  },
  {
    // "exports in total and to the US", "total exports below 5,000" after the US
    word: 'total',
    needs: kindsOf(totals),
    isLost: (query, clause) => !query.partners.value.includes('WORLD') && dropsTotal(query, clause),
  },
  {
    // "July 2025 %", "Germany / EU %": a change or a share, and no level
    word: 'in percent',
    of: ['show', 'compare', 'series', 'record'],
    on: ['amount'],
    needs: kindsOf('percent'),
    isLost: ({ form, claim, threshold }, { ideas }) =>
      !form && !claim && !threshold && ideas.some((idea) => has(idea, 'percent') && idea.fate !== 'consumed'),
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

/** "as a share of all Brazilian exports", "of imports from China, what part were magnets": the whole is all goods. */
const isShareOfGoods = (clause: Clause): boolean =>
  clause.ideas.some((idea, at) => {
    const all =
      /^(?:all|total|overall)$/.test(idea.text) &&
      (clause.ideas[at + 1]?.place !== undefined || clause.was(at + 1, 'flow')) &&
      clause.ideas.some((one, i) => i < at && one.good)
    const were = /^(?:were|was|are|is)$/.test(idea.text) && clause.ideas[at + 1]?.good !== undefined
    return all || were
  })

/** "Brazil's share of UK imports vs the UK's share of Brazilian exports": two shares of two wholes. */
const setsSharesAgainst = (clause: Clause): boolean => {
  if (!clause.stands('versus')) return false
  const shares = clause.ideas.flatMap((_, at) => (clause.was(at, 'quantity', 'share') ? [at] : []))
  const owners = new Set(
    shares.map((at) => clause.ideas[at - 1]?.text === "'s" && clause.ideas[at - 2]?.place),
  )
  return shares.length > 1 && owners.size > 1
}

function dropsTotal({ partners, threshold, claim, quantity }: Query, clause: Clause): boolean {
  const passes = partners.how === 'carried' && (threshold !== undefined || claim?.kind === 'threshold')
  return clause.ideas.some(({ text }, at) => {
    if (!totals.has(text)) return false
    if (text === 'all') return passes && clause.was(at + 1, 'flow')
    const joints = quantity === 'share' ? ['and'] : ['and', 'slash']
    const isJoined = joints.some(
      (joint) => clause.was(at - 1, 'conjunction', joint) || clause.was(at + 1, 'conjunction', joint),
    )
    return passes || isJoined
  })
}

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
