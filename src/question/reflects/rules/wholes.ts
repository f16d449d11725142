import { isGroup } from '../../../names/groups.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { goodWithin } from '../../good-within.ts'
import { kindsOf } from '../../kinds.ts'
import { leansOnReporter } from '../../said/whole-elsewhere.ts'
import type { Rule } from '../rule.ts'

/** A share of another whole than the one that is told. */
export const wholes: readonly Rule[] = [
  {
    // "did Germany take half of the US volume": half of what the other took, and not more than the other
    word: 'half',
    of: ['compare'],
    on: ['share'],
    given: 'claim',
    needs: kindsOf('fraction'),
    isLost: ({ along, partners }, clause) =>
      along === 'partner' && clause.ideas.some((_, at) => isPartOfPlace(clause, at, partners.value)),
  },
  {
    // "UK imports from Germany as a share of UK-German trade": of what goes both ways, and not of the imports
    word: 'trade',
    on: ['share'],
    needs: kindsOf('trade'),
    isLost: ({ flows }, clause) => flows.value.length === 1 && isOfBothWays(clause),
  },
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
    // "which countries depend most on Chinese magnets": of what each takes in, and not of what China sells
    word: 'depend',
    of: ['rank', 'threshold', 'record', 'series'],
    on: ['share'],
    needs: kindsOf('taking'),
    isLost: (query, clause, said) => leansOnReporter(clause, said, query),
  },
  {
    // "top 3 EU suppliers' share of UK imports": of some of the partners alone, and of which whole nobody says
    word: 'eu suppliers',
    on: ['concentration'],
    needs: kindsOf('a place: group'),
    isLost: ({ within }) => within !== undefined,
  },
  {
    // one partner is all of itself
    word: 'top',
    on: ['concentration'],
    needs: kindsOf('a top'),
    isLost: ({ by, partners: { value } }) =>
      by === 'partner' && value.length === 1 && /^[A-Z]{2}$/.test(value[0]!) && !isGroup(value[0]!),
  },
  {
    word: 'rank',
    needs: kindsOf('order', 'extreme', 'a top', 'rank'),
    isLost: ({ operation, by }, clause) => {
      const part = goodWithin(clause)
      return part === 'unclear' || ((operation !== 'rank' || by !== 'commodity') && part === 'place')
    },
  },
  {
    word: 'share',
    needs: kindsOf('quantity'),
    isLost: (query, clause) => query.reporters.value.length === 1 && setsSharesAgainst(clause, query),
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
function setsSharesAgainst(clause: Clause, { along, partners }: Query): boolean {
  if (!clause.stands('versus')) return false
  const shares = clause.ideas.flatMap((_, at) => (clause.was(at, 'quantity', 'share') ? [at] : []))
  const owners = new Set(shares.map((at) => clause.ideas[at - 1]?.text === "'s" && ownerOf(clause, at)))
  if (shares.length < 2 || owners.size < 2) return false
  // "China's share of UK imports vs Italy's share": two of one whole
  const areSetApart = shares.every((at) => partners.value.includes(ownerOf(clause, at) ?? ''))
  return along !== 'partner' || !areSetApart
}

/** Whose share it is, where that is said before it. */
function ownerOf({ ideas }: Clause, share: number): string | undefined {
  const place = ideas[ideas[share - 1]?.text === "'s" ? share - 2 : share - 1]?.place
  return place && 'code' in place ? place.code : undefined
}

/** A flow and a share, and "trade" behind them; "import trade" is one way. */
function isOfBothWays(clause: Clause): boolean {
  const share = clause.ideas.findIndex((_, at) => clause.was(at, 'quantity', 'share'))
  const trade = clause.ideas.findIndex(({ text }, at) => at > share && text === 'trade')
  const flow = clause.ideas.findIndex((_, at) => clause.was(at, 'flow'))
  return share >= 0 && flow >= 0 && flow < trade - 1
}

/** "half of EU volume", "a third of the US total" */
function isPartOfPlace(clause: Clause, at: number, partners: readonly string[]): boolean {
  const { place } = clause.ideas[clause.after(at + 1)] ?? {}
  const isOf = clause.was(at, 'fraction') && clause.ideas[at + 1]?.text === 'of'
  return isOf && place !== undefined && 'code' in place && partners.includes(place.code)
}
