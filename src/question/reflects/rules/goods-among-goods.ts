import type { Clause } from '../../clause.ts'
import { topOfFlow } from '../../good-within.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** A good among other goods: of which whole, and in which order, is not what is told. */
export const goodsAmongGoods: readonly Rule[] = [
  {
    // "which good has the largest share in UK exports to Germany": of all goods, and not Germany's of each
    word: 'share',
    of: ['rank', 'threshold'],
    on: ['share'],
    needs: kindsOf('noun'),
    isLost: ({ by, against }, _, { mentions, intent }) =>
      by === 'commodity' &&
      !against &&
      !intent.ofEach &&
      !mentions.some(({ marker, possessive }) => marker === 'owner' || possessive),
  },
  {
    // "did palladium overtake platinum as the top export": the order is one of goods
    word: 'top',
    of: ['rank'],
    needs: kindsOf('a good'),
    isLost: ({ by }, clause) =>
      by === 'partner' && !clause.hasAny(traders) && isGoodBefore(clause, topOfFlow(clause)),
  },
  {
    // "imports from China: tungsten %"
    word: '%',
    of: ['show'],
    on: ['amount'],
    needs: kindsOf('percent'),
    isLost: (_, clause) =>
      clause.ideas.some((_, at) => clause.was(at, 'percent') && clause.ideas[at - 1]?.good !== undefined),
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
    given: 'against',
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
]

const traders = kindsOf('agent', 'noun', 'ask')

const isGoodBefore = ({ ideas }: Clause, top: number | undefined): boolean =>
  top !== undefined && ideas.slice(0, top).some(({ good }) => good)
