import { lengthOf } from '../../calendar/month.ts'
import { boundOf } from '../../query/bound.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Said } from '../said/said.ts'
import { isOnePartner, isPartOfOther, isShareInGoods, isShareOfOther, sharesOf } from './lost-share.ts'
import { wordsWith } from './words-with.ts'

/**
 * Words that ask on for what the turn before told, and yield a level instead: "average" after a balance, "highest" after
 * a change. The figure would look like an answer to what was spoken of.
 */
export function lostQuantity(
  clause: Clause,
  said: Said,
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  const { mentions, flow, measure, asShareOf, summing } = said
  const namesAnother = mentions.length > 0 || flow.flow !== undefined || measure !== undefined
  if (!previous) return []
  if (isBoundOfOther(query, previous)) return [...wordsWith(clause, 'measure'), ...wordsWith(clause, 'unit')]
  const ofPart = query.operation === 'contribution' && previous.operation === 'contribution'
  const sized =
    ofPart && mentions.length > 0 ? [...wordsWith(clause, 'measure'), ...wordsWith(clause, 'unit')] : []
  if (sharesOf(clause) && isShareOfOther(query, previous, asShareOf))
    return wordsWith(clause, 'quantity', 'share')
  if (isNoneInUnit(said, query, previous))
    return [...wordsWith(clause, 'measure'), ...wordsWith(clause, 'unit')]
  if (isPartOfOther(said, query, previous))
    return [
      ...wordsWith(clause, 'quantity', 'share'),
      ...wordsWith(clause, 'percent'),
      ...wordsWith(clause, 'back'),
    ]
  if (isShareInGoods(query, previous)) return wordsWith(clause, 'quantity', 'share')
  if (namesAnother) return sized
  return [
    ...(isAnyOfOne(clause, query) ? ['any'] : []),
    ...(isOfTheYear(clause, query, previous) ? ['of the year'] : []),
    ...(isTotalOfRanking(query, previous) && !summing
      ? ranked.flatMap((kind) => wordsWith(clause, kind))
      : []),
    ...(isLevelInPercent(query, previous) ? wordsWith(clause, 'percent') : []),
    ...(isMeanOf(query, previous) ? wordsWith(clause, 'quantity', 'average') : []),
    ...(isLevelOfChange(query, previous) && !isOfMonths(clause, query) ? wordsWith(clause, 'extreme') : []),
    ...(isRankOfChange(query, previous) ? wordsWith(clause, 'rank') : []),
  ]
}

/** "in tonnes" after "how many above 8m": the number was one of dollars, and a weight is not held against it. */
const isBoundOfOther = (query: Query, previous: Query): boolean =>
  query.measure.value !== previous.measure.value &&
  boundOf(query) !== undefined &&
  boundOf(query) === boundOf(previous) &&
  boundOf(query)!.unit === undefined

/** "and in tonnes" after who grew most in percent, or after how many took over 500: in tonnes it is no other. */
const isNoneInUnit = (said: Said, query: Query, previous: Query): boolean =>
  said.measure !== undefined &&
  query.operation === previous.operation &&
  query.quantity === previous.quantity &&
  query.measure.value === previous.measure.value &&
  ((query.quantity === 'change' && query.operation !== 'change') ||
    (query.quantity === 'count' && query.threshold !== undefined && said.intent.threshold === undefined))

const single = new Set<Query['quantity']>(['balance', 'share', 'unit_value'])

/** Of rates there is no mean, nor of the one month told. */
const isMeanOf = ({ quantity, period }: Query, previous: Query): boolean =>
  quantity === 'average' &&
  (single.has(previous.quantity) ||
    (previous.operation === 'change' && (period.how === 'carried' || lengthOf(period.value) === 1)) ||
    (previous.operation !== 'rank' && period.how === 'carried' && lengthOf(period.value) === 1))

/** "in percent" after a level can be its share or its change. */
const isLevelInPercent = (
  { operation, quantity, form, claim }: Query,
  { quantity: before }: Query,
): boolean => operation === 'show' && quantity === 'amount' && before === 'amount' && !form && !claim

/** The highest change is no more asked for than the highest level. */
const isLevelOfChange = ({ operation, quantity, claim }: Query, previous: Query): boolean =>
  operation === 'record' && quantity === 'amount' && !claim && previous.operation === 'change'

/** "which month was lowest" after the change of a year is one of its months. */
const isOfMonths = (clause: Clause, { period: { value } }: Query): boolean =>
  lengthOf(value) > 1 && clause.ideas.some(({ text }) => text === 'which month')

/** "biggest drop" after the change of one partner is one of its months, and no ranking of all. */
const isRankOfChange = ({ operation, quantity }: Query, previous: Query): boolean =>
  operation === 'rank' && quantity === 'change' && previous.operation === 'change' && isOnePartner(previous)

/** "unit values" or "yoy" after a ranking are those of its rows, and not of all of them together, as its concentration is. */
const isTotalOfRanking = ({ operation, quantity, partners, period }: Query, previous: Query): boolean =>
  previous.operation === 'rank' &&
  previous.by === 'partner' &&
  partners.how !== 'said' &&
  period.how === 'carried' &&
  quantity !== 'concentration' &&
  (operation === 'change' || (operation === 'show' && (quantity === 'average' || quantity === 'unit_value')))

const ranked = ['quantity', 'kind', 'change']

/** "any month above 13%?" after one month: in that one is not in any. */
const isAnyOfOne = (clause: Clause, { operation, claim, period }: Query): boolean =>
  operation === 'show' &&
  claim?.kind === 'threshold' &&
  period.how === 'carried' &&
  /\bany (?:month|quarter|year)\b/i.test(clause.text)

/** "the biggest drop of the year" after a month's: of the months of the year, and no year among years. */
const isOfTheYear = (clause: Clause, { operation, grain }: Query, previous: Query): boolean =>
  operation === 'record' &&
  grain === 'year' &&
  previous.period.value.to - previous.period.value.from < 11 &&
  /\b(?:of|in) the year\b/i.test(clause.text)
