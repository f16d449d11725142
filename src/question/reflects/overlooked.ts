import { lengthOf } from '../../calendar/month.ts'
import { kindsOf } from '../kinds.ts'
import {
  anyIs,
  areAlike,
  areOne,
  asksForTraders,
  deniesTrade,
  firstWord,
  isBaseYear,
  isGrained,
  isLastWith,
  isOfLevel,
  isQuarterOfMonth,
  isUnreadLength,
  lastOnes,
  movesMoreThan,
  oddWords,
  ranksMonths,
  setsSharesAgainst,
} from './in-words.ts'
import type { Rule } from './rule.ts'

/** Words that bind others in most questions and change the meaning in some: there they are named as not understood. */
export const overlooked: readonly Rule[] = [
  {
    word: 'when',
    of: ['show', 'change', 'compare', 'rank'],
    needs: kindsOf('ask'),
    isLost: (_, clause) => clause.was(firstWord(clause), 'ask', 'when'),
  },
  {
    // "was a kilogram of magnets exported": a weight, and no price
    word: 'kilogram',
    on: ['unit_value'],
    needs: kindsOf('unit'),
    isLost: (_, clause, { intent }) =>
      intent.yesNo &&
      !clause.stands('measure') &&
      clause.says(/^(?:a|one) (?:kilo|kilogram|kilogramme|kg) of$/),
  },
  {
    // who says so, and not who bought the most
    word: 'said',
    of: ['rank'],
    needs: kindsOf('ask'),
    isLost: (_, { text }) => /\bwho (?:says?|said|claims?|claimed)\b/i.test(text),
  },
  {
    // "Korea as well" after a ranking of everybody: it is in there
    word: 'as well',
    of: ['rank'],
    needs: kindsOf('a place'),
    isLost: ({ within }) => within !== undefined && within.length > 1 && within.includes('WORLD'),
  },
  { word: 'no', needs: kindsOf(oddWords), isLost: (_, clause) => deniesTrade(clause) },
  {
    word: 'by month',
    of: ['rank'],
    needs: kindsOf('series'),
    isLost: (_, clause) => anyIs(clause, isGrained),
  },
  {
    word: 'cumulative',
    needs: kindsOf('trade'),
    isLost: ({ operation, along }, clause) =>
      (operation === 'series' || along === 'period') && clause.says(/^(?:cumulative|cumulatively|cum)$/),
  },
  {
    word: 'first',
    of: ['count_periods'],
    isLost: ({ claim }, clause) => !claim && clause.says(/^first\b/),
  },
  {
    word: 'importers',
    of: ['rank'],
    needs: kindsOf('agent'),
    isLost: ({ reporters }, clause) => asksForTraders(clause, reporters.value),
  },
  {
    word: 'more',
    of: ['change'],
    needs: kindsOf('more', 'difference'),
    isLost: ({ claim, comparison, along }, clause) =>
      (!claim || claim.kind === 'direction') &&
      comparison !== undefined &&
      !along &&
      anyIs(clause, movesMoreThan),
  },
  { word: 'offset', needs: kindsOf('contribution'), isLost: (_, clause) => clause.says(/\boffset\b/) },
  {
    word: 'goods',
    of: ['show'],
    on: ['balance'],
    isLost: (_, clause) => clause.says(/^(?:goods|products|commodities|minerals)$/),
  },
  {
    word: 'how many',
    of: ['change'],
    on: ['count'],
    isLost: (_, clause) => clause.says(/^how many\b/),
  },
  {
    word: 'number of',
    of: ['rank'],
    isLost: (_, clause) => clause.says(/^(?:number of|number|no|count of|count)$/),
  },
  {
    word: 'since when',
    of: ['since'],
    isLost: ({ extreme, threshold, period, grain }, clause) =>
      (extreme !== undefined && !grain && period.how === 'said' && lengthOf(period.value) > 1) ||
      (threshold?.value === 0 && clause.stands('extreme')),
  },
  {
    word: 'over',
    of: ['threshold', 'rank'],
    on: ['change'],
    isLost: ({ threshold, form }) => form !== 'amount' && isOfLevel(threshold?.unit),
  },
  {
    word: 'before',
    on: ['average'],
    needs: kindsOf('a period'),
    isLost: ({ comparison, period }, clause) =>
      period.value.from - (comparison?.period.from ?? period.value.from - 12) === 12 &&
      clause.ideas.some(
        ({ period: said }) => said?.kind === 'before' && said.unit === 'month' && said.count > 1,
      ),
  },
  {
    word: 'share',
    needs: kindsOf('quantity'),
    isLost: ({ reporters }, clause) => reporters.value.length === 1 && setsSharesAgainst(clause),
  },
  {
    word: 'months',
    of: ['rank'],
    needs: kindsOf('rank'),
    isLost: ({ by }, clause) => by === 'partner' && ranksMonths(clause),
  },
  { word: 'last month', needs: kindsOf(lastOnes), isLost: (_, clause) => anyIs(clause, isLastWith) },
  { word: 'prices', needs: kindsOf(oddWords), isLost: (_, clause) => anyIs(clause, isBaseYear) },
  {
    word: 'plus',
    given: 'along',
    isLost: ({ along }, _, { mentions }) => along === 'reporter' && mentions.some(({ plus }) => plus),
  },
  {
    word: 'year',
    isLost: ({ baseline, grain }, clause) => baseline !== undefined && !grain && clause.says(/^year$/),
  },
  {
    word: 'and',
    isLost: ({ partners: { value } }) => value.length > 1 && new Set(value).size < value.length,
  },
  {
    word: 'how many months',
    of: ['count_periods'],
    isLost: ({ threshold, claim, direction }) => !threshold && !claim && !direction,
  },
  {
    word: 'months',
    needs: kindsOf('a number', 'number'),
    isLost: (_, clause) => anyIs(clause, isUnreadLength),
  },
  { word: 'quarter', needs: kindsOf(oddWords), isLost: (_, clause) => anyIs(clause, isQuarterOfMonth) },
  {
    word: 'average',
    of: ['show'],
    on: ['average'],
    isLost: ({ periods }) => !areOne(periods),
  },
  {
    word: 'and',
    given: 'along',
    isLost: ({ along, periods }, _, { intent }) =>
      along === 'period' &&
      !areAlike(periods) &&
      (periods!.length > 2 || !(intent.versus || intent.comparing)),
  },
]
