import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const ratios = textsOf('ratio', 'ratio of')
const diversifications = textsOf('diversification')

/** Balances, records, shares and contributions of which another one was asked. */
export const quantities: readonly Rule[] = [
  {
    // "months where the 3-month moving average was above 5,500 t": those, and not all of them
    word: 'passed',
    of: ['series'],
    given: 'threshold',
    needs: kindsOf('a threshold'),
    isLost: ({ window }) => window !== undefined,
  },
  {
    // "EU to US ratio in November 2025 and November 2024": of the one to the other, and not what became of each
    word: 'ratio',
    of: ['change'],
    given: 'along',
    needs: kindsOf(ratios),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => ratios.has(text) && !(text === 'ratio of' && ideas[at + 1]?.period)),
  },
  {
    // "ratio of Germany to the US, each month": their levels are no ratio
    word: 'ratio',
    of: ['series'],
    on: ['amount'],
    needs: kindsOf(ratios),
    isLost: () => true,
  },
  {
    // of each partner, or side by side, the sum beside it would be that of the months alone
    word: 'run rate',
    on: ['run_rate'],
    isLost: ({ operation }) => operation !== 'show',
  },
  {
    // "did diversification rise": it does where the index falls
    word: 'diversification',
    of: ['change'],
    on: ['concentration'],
    needs: kindsOf(diversifications),
    isLost: () => true,
  },
  {
    // what is used at home is made there as well
    word: 'demand',
    on: ['share'],
    needs: kindsOf('taking'),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => text === 'demand' && clause.ideas[at - 1]?.place !== undefined),
  },
  {
    // "imports of concentrated phosphorus": another good, and nothing said of its suppliers
    word: 'concentrated',
    on: ['concentration'],
    needs: kindsOf('quantity'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'concentrated' && ideas[at + 1]?.good !== undefined),
  },
  {
    // "China's weight in UK imports": its part of them
    word: 'weight',
    of: ['show', 'compare', 'change'],
    on: ['amount'],
    needs: kindsOf('measure'),
    isLost: (_, { ideas }) => ideas.some(({ text }, at) => text === 'weight' && isPartOf(ideas, at)),
  },
  { word: 'contribution', of: ['contribution'], isLost: ({ quantity }) => quantity !== 'amount' },
  {
    // "did China offset the rise": what the others did, of whom none is named
    word: 'offset',
    needs: kindsOf('contribution'),
    isLost: ({ operation, order, partners }, clause) =>
      clause.says(/\boffset/) &&
      (operation !== 'contribution' || order !== 'bottom' || !partners.value.includes('WORLD')),
  },
  {
    word: 'goods',
    of: ['show'],
    on: ['balance'],
    isLost: (_, clause) => clause.says(/^(?:goods|products|commodities|minerals)$/),
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
]

/** "China's weight in UK imports", "the weight of China in them", "what weight China has in them" */
function isPartOf(ideas: readonly Idea[], at: number): boolean {
  const end = endOfOwner(ideas, at)
  if (end === undefined || ideas[end]?.text !== 'in') return false
  return isWhole(ideas[end + 1])
}

/** Where what is said of whose weight it is ends. */
function endOfOwner(ideas: readonly Idea[], at: number): number | undefined {
  if (ideas[at + 1]?.text === 'of' && ideas[at + 2]?.place) return at + 3
  const having = ideas.findIndex(({ text }, i) => i > at && /^ha(?:ve|s|d)$/.test(text))
  if (ideas[having - 1]?.place) return having + 1
  const owner = ideas[at - 1]
  return owner?.text === "'s" || owner?.place ? at + 1 : undefined
}

const isWhole = (idea: Idea | undefined): boolean =>
  idea !== undefined && (idea.place !== undefined || idea.good !== undefined || has(idea, 'flow'))
