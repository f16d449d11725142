import { lengthOf } from '../../calendar/month.ts'
import type { Threshold } from '../../query/query.ts'
import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { months, monthsDescribed } from '../intent/count.ts'
import { kindsOf } from '../kinds.ts'
import type { Mention } from '../mentions/mention.ts'
import { givenByPartners } from '../said/flow.ts'
import type { Rule } from './rule.ts'

/** Combinations that no operation answers: each would be a figure for another question. Named by the word at fault. */
export const illFitting: readonly Rule[] = [
  {
    word: 'who',
    of: ['rank'],
    needs: kindsOf('gives'),
    isLost: ({ mirror, by }, clause) => by === 'partner' && mirror !== undefined && givenByPartners(clause),
  },
  {
    word: 'all',
    given: 'claim',
    needs: kindsOf('a place'),
    isLost: (_, clause) =>
      clause.ideas.some(({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text)),
  },
  {
    // "did exports rise in May or June": in one of them, and not from one to the other
    word: 'or',
    of: ['change'],
    needs: kindsOf('or'),
    isLost: ({ along }, clause, { intent }) =>
      !along &&
      (intent.direction !== undefined || clause.was(0, 'yesno')) &&
      alternativeIn(clause.ideas) === 'period',
  },
  {
    // a rise is more than a fall of 20%, and no fall of less
    word: 'less than',
    of: ['count_periods', 'threshold'],
    on: ['change'],
    isLost: ({ threshold, direction }) =>
      direction !== undefined && threshold !== undefined && isShort(threshold, direction),
  },
  {
    // "is the US a big customer": one of the large, which is not the first
    word: 'big',
    of: ['rank'],
    given: 'claim',
    needs: kindsOf('order'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'rank' &&
      ideas.some(({ text }, at) => sizes.has(text) && /^an?$/.test(ideas[at - 1]?.text ?? '')),
  },
  {
    // "what had the US bought by July": all until then, from nobody knows when
    word: 'by',
    of: ['show'],
    needs: kindsOf('a period'),
    isLost: ({ period: { value } }, { ideas }) =>
      lengthOf(value) === 1 && ideas.some(({ period }, at) => period && ideas[at - 1]?.text === 'by'),
  },
  {
    // "fell between January and May to less than half": what is left, and not by how much it fell
    word: 'to',
    of: ['change'],
    on: ['amount', 'average', 'unit_value'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'threshold' &&
      claim.threshold.unit === 'percent' &&
      ideas.some(({ threshold }, at) => threshold && ideas[at - 1]?.text === 'to'),
  },
  {
    // "did exports rise to below the July level": the verb says the one and the bound the other
    word: 'below',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('more'),
    isLost: ({ claim }, clause) =>
      claim?.kind === 'direction' && isBoundAgainst(clause, claim.direction === 'up' ? 'below' : 'above'),
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
    // "above June": a month, where months are counted that are above something of their own
    word: 'than',
    of: ['count_periods'],
    given: 'claim',
    isLost: ({ claim, along }) => claim?.kind === 'first_more' && !along,
  },
  {
    word: 'months',
    of: ['show', 'change', 'compare', 'rank', 'threshold'],
    needs: kindsOf(months),
    isLost: (_, clause) => monthsDescribed(clause) >= 0,
  },
  {
    // of one month it is no count
    word: 'months',
    of: ['count_periods'],
    needs: kindsOf('count'),
    isLost: ({ period, grain, along }, { ideas }) =>
      !along &&
      ideas.filter((idea) => idea.period).length === 1 &&
      lengthOf(period.value) <= (grain === 'year' ? 12 : grain === 'quarter' ? 3 : 1),
  },
  {
    // "by 2025" leaves open whether its months count
    word: 'by',
    of: ['count_periods'],
    needs: kindsOf('a period'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'by' && isWholeYear(ideas[at + 1]?.period)),
  },
  {
    // "how many months did it take to pass 6,000 t": how long it was, and no count of those that did
    word: 'take',
    of: ['count_periods'],
    needs: kindsOf('taking'),
    isLost: (_, { text }) => /\b(?:it|they) (?:takes?|took|taken) (?:for|to|until|before)\b/i.test(text),
  },
  {
    // "the lowest month above 5,000 t" is none of all months
    word: 'above',
    of: ['record'],
    needs: kindsOf('a threshold'),
    isLost: ({ threshold }) => threshold !== undefined,
  },
  {
    // a threshold is of the shares, and points are of what they moved by
    word: 'points',
    of: ['threshold', 'count_periods', 'since'],
    isLost: ({ threshold }) => threshold?.unit === 'points',
  },
  { word: 't', needs: kindsOf('unit'), isLost: (_, clause) => hasAmountAsYear(clause) },
  {
    word: 'how many years',
    needs: kindsOf('grain'),
    isLost: ({ grain }, clause) => grain !== 'year' && countsYears(clause),
  },
  {
    word: 'in a row',
    of: ['streak'],
    isLost: ({ grain }, clause) => grain === 'quarter' || grain === 'year' || asksWhenLast(clause),
  },
  { word: 'contribution', of: ['contribution'], isLost: ({ quantity }) => quantity !== 'amount' },
  {
    word: 'percent',
    of: ['threshold', 'since', 'count_periods'],
    isLost: ({ threshold, quantity }) => threshold?.unit === 'percent' && quantity === 'amount',
  },
  {
    // of a deficit the record is the lowest balance, of a surplus the highest
    word: 'record',
    on: ['balance'],
    given: 'claim',
    isLost: ({ claim, flows }) => claim?.kind === 'record' && flows.how === 'carried',
  },
  {
    word: 'above',
    on: ['amount'],
    isLost: ({ threshold, measure }) =>
      threshold?.unit !== undefined && unfit.get(threshold.unit) === measure.value,
  },
  {
    word: 'first month',
    needs: kindsOf('a period'),
    isLost: ({ threshold, claim }, clause) =>
      (threshold !== undefined || claim?.kind === 'threshold') &&
      clause.ideas.some(({ period, text }) => period && /^(?:the )?first month/.test(text)),
  },
  {
    word: 'than',
    given: 'claim',
    needs: kindsOf('direction'),
    isLost: (_, clause) => hasTwoDirections(clause) && clause.says(/than$/),
  },
  {
    word: 'mean',
    on: ['average'],
    isLost: (_, clause) => clause.says(/^what (?:does|do)$/) && clause.says(/^means?$/),
  },
  {
    // "is Germany the only supplier": the first of several is not the only one
    word: 'only',
    given: 'claim',
    needs: kindsOf('only'),
    isLost: ({ claim }) => claim?.kind === 'rank',
  },
  {
    word: 'only',
    needs: kindsOf('only'),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => text === 'only' && clause.was(at + 1, 'preposition')) &&
      !onlyNarrows(clause),
  },
  {
    // exports stand beside imports already: two places would be added up
    word: 'vs',
    given: 'along',
    isLost: ({ along, partners }, _, { mentions, joined }) =>
      along === 'flow' &&
      partners.value.length > 1 &&
      (joined?.how === 'beside' || mentions.some((mention) => mention.joined === 'versus')),
  },
  {
    // of one place that is named no share is the highest
    word: 'buyers',
    of: ['rank'],
    on: ['share'],
    needs: kindsOf('agent', 'noun'),
    isLost: ({ by, claim, partners }, _, { mentions }) =>
      by === 'partner' &&
      !claim &&
      partners.value.length === 1 &&
      mentions.some((one) => namesOneOf(one, partners.value)),
  },
  { word: 'share', on: ['share'], isLost: (_, clause) => isShareOfGoods(clause) },
  {
    word: 'with',
    of: ['rank'],
    on: ['balance'],
    isLost: ({ reporters }, _, { mentions }) =>
      mentions.some((mention) => mention.marker === 'with' && namesOneOf(mention, reporters.value)),
  },
  { word: 'years', needs: kindsOf('a period'), isLost: (_, clause) => hasYearsAndPart(clause) },
  {
    word: 'before',
    of: ['record', 'since'],
    needs: kindsOf('a period'),
    isLost: (_, clause) => clause.ideas.some(({ period }) => period?.kind === 'before'),
  },
]

const isWholeYear = (period: Idea['period']): boolean => period?.kind === 'fixed' && period.grain === 'year'

/** "the last three years, July" */
function hasYearsAndPart({ ideas }: Clause): boolean {
  let [years, part] = [false, false]
  for (const { period } of ideas) {
    if (!period) continue
    if (period.kind === 'rolling' && period.unit === 'year') years = true
    else if (period.kind === 'yearless') part = true
  }
  return years && part
}

/** "when did exports last fall two months in a row" asks for a past run, not for the one that is going on. */
const asksWhenLast = (clause: Clause): boolean =>
  clause.stands('lasttime') ||
  (clause.ideas.some((_, at) => clause.was(at, 'ask', 'when')) &&
    clause.ideas.some(({ text }) => text === 'last'))

/** "fell by less than 20%" stands as above −20%, or as it was said. */
function isShort({ relation, value }: Threshold, direction: 'up' | 'down'): boolean {
  const isTurned = direction === 'down' && value < 0
  return isTurned
    ? relation === 'above' || relation === 'at_least'
    : relation === 'below' || relation === 'at_most'
}

/** Units of a threshold, and the measure that has no such unit: "over $5m" of a ranking that is now one in kg. */
const unfit: ReadonlyMap<string, string> = new Map([
  ['USD', 'net_weight'],
  ['t', 'value'],
  ['kg', 'value'],
])

const sizes = new Set(['big', 'large', 'major', 'important', 'key', 'main', 'leading', 'significant'])

const isBoundAgainst = (clause: Clause, bound: 'above' | 'below'): boolean =>
  clause.ideas.some(
    ({ text }, at) => text === 'to' && clause.was(at - 1, 'direction') && clause.was(at + 1, 'more', bound),
  )

const hasTwoDirections = (clause: Clause): boolean =>
  clause.ideas.filter((_, at) => clause.was(at, 'direction')).length > 1

const namesOneOf = ({ places }: Mention, codes: readonly string[]): boolean =>
  places.some((place) => place.kind === 'place' && codes.includes(place.code))

const countsYears = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === 'how many' && clause.was(at + 1, 'grain', 'year'))

/** "exports of 2025 t": a number of tonnes that reads as a year. */
const hasAmountAsYear = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) =>
      period?.kind === 'fixed' &&
      /^(?:19|20)\d\d$/.test(text) &&
      clause.ideas[at - 1]?.text === 'of' &&
      clause.was(at - 2, 'flow') &&
      clause.was(at + 1, 'unit'),
  )

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

/** "only for the US": nothing but a place, and of what was told before only that one's. */
const onlyNarrows = (clause: Clause): boolean =>
  clause.ideas.every(
    ({ place }, at) =>
      place !== undefined ||
      clause.isFiller(at) ||
      ['only', 'preposition', 'conjunction'].some((kind) => clause.was(at, kind)),
  )
