import { placeInText } from '../../names/labels.ts'
import { boundOf } from '../../query/bound.ts'
import type { Issue, MeaninglessReason } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { goodsText } from '../good.ts'
import { ordinal } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, periodText, runsOf } from '../period.ts'
import { aboveText, thresholdText } from '../question/parts.ts'
import { capitalised, listed, listedShort } from '../rich.ts'
import { quantityNoun, subjectText } from '../subject.ts'
import { aheadOf, comparedNoun, sideNames } from './sides.ts'

export function meaninglessText(reason: MeaninglessReason, query: Query, context: ReplyContext): string {
  const noun = capitalised(quantityNoun(query, context).text)
  switch (reason) {
    case 'percent_of_sign_change':
      return `${noun} changed sign, so a percentage would mean nothing; I can show both figures.`
    case 'from_nothing':
      return `${noun} started from nothing, so there is no percentage; I can show the figures.`
    case 'of_nothing':
      return `${noun}: no trade is recorded ${inPeriod(query.period.value)} of which it could be told.`
    case 'never_so':
      return `${noun} was never a ${query.claim?.kind === 'sign' ? query.claim.sign : 'deficit'} in the months held.`
    case 'no_trade':
      return noTradeText(query, context)
    case 'no_weights':
      return `The weight is not known for all of this trade in ${goodsText(query, context)}, so there is no unit value.`
    case 'no_total':
      return 'The data follow chosen partners only, so there is no world total and no share of it.'
    case 'gap_undecided':
      return 'Not every month has a figure, and one without could decide it.'
    case 'partners_undecided':
      return undecidedText(query)
    case 'never_reached':
      return `All that are named do not make up ${query.reach}% of ${quantityNoun(query, context).text}; the rest is booked to nobody by name.`
    case 'extreme_is_last':
      return `${noun} were ${query.extremes === 'rise' ? 'lowest' : 'highest'} in the last of these ${GRAIN_NOUNS[query.grain ?? 'month']}s, so there is nothing after it to count to.`
    case 'passing_not_held':
      return passingText(query, context)
    case 'ahead_in_all':
      return aheadInAllText(query, context)
    case 'range_undecided':
      return 'The published figures are rounded, and within their rounding the answer could be yes or no.'
    case 'not_a_claim':
      return `These figures cannot say yes or no to that; I can show ${quantityNoun(query, context).text}.`
    case 'unit_unsaid':
      return unitUnsaidText(query, noun)
    case 'one_thing_only':
      return 'There is only one thing here; please name what to compare it with.'
    case 'nothing_left_out':
      return leftOutText(query)
    case 'one_published':
      return 'Only one partner has a published figure for that period, so where it stands among all of them is not known.'
    case 'newcomers_unknown':
      return 'Not every partner has a published figure here, and one without may have traded all the same, so who is new or gone is not known.'
    case 'nobody_named':
      return 'All of it is booked to unspecified countries: nobody is named.'
    case 'fewer_ranked':
      return `There is no ${ordinal(query.nth ?? 1)}: fewer than that have a figure here.`
    case 'none_traded':
      return `None recorded: ${quantityNoun(query, context).text} ${inPeriod(query.period.value)} ${query.within ? `have no partner within ${listed(query.within.map(placeInText))}` : 'are zero'}.`
    case 'none_moved':
      return `None of those with a figure for both periods ${query.direction === 'down' ? 'fell' : 'rose'}.`
    case 'not_the_same_partners':
      return `Other partners have a published figure in each period, so ${quantityNoun(query, context).text} cannot be compared between the two.`
    case 'never_back':
      return `${capitalised(quantityNoun({ ...query, quantity: 'amount' }, context).text)} never came back ${thresholdText(query)} after a fall below it in the months held; I can show them by month.`
    case 'no_fall':
      return `${noun} did not fall in the months looked at, so there is nothing to recover; I can show them by month.`
    case 'too_short':
      return query.form === 'annual_rate'
        ? 'A yearly rate needs two periods of the same length, at least a year apart.'
        : `Too few ${GRAIN_NOUNS[query.grain ?? 'month']}s are held for that.`
  }
}

/** "… no trade is recorded in June 2026 of which it could be told. Months with trade: …" */
export function ofNothingText(
  { reason, query, period, traded = [] }: Extract<Issue, { kind: 'meaningless' }>,
  context: ReplyContext,
): string {
  const text = meaninglessText(reason, period ? { ...query, period: said(period) } : query, context)
  if (traded.length === 0) return text
  return `${text} Months with trade: ${listedShort(runsOf(traded).map(periodText), 6)}.`
}

/** The one that is asked about could be one without a figure. */
function undecidedText(query: Query): string {
  const bound = thresholdText(query)
  if (!bound) return 'Not every partner has a figure here, so how many there are is not known.'
  const { claim } = query
  const isAny =
    claim?.kind === 'threshold' && claim.threshold.relation === 'at_least' && claim.threshold.value === 1
  return isAny
    ? `None of those with a figure is ${bound}, but not every partner has one, so that is not known.`
    : `Not every partner has a figure here, so how many are ${bound} is not known.`
}

/** "Norway was above the United States in every month of which it is known; when it passed is not held." */
function passingText(query: Query, context: ReplyContext): string {
  const [first, second] = sideNames(query, context)
  const verb = query.along === 'flow' ? 'were' : 'was'
  return `${capitalised(comparedNoun(query, context))}: ${first} ${verb} ${aheadOf(query)} ${second} in every month of which that can be told, so when one passed the other is not in the data.`
}

/** "Argentina had more than Bolivia in January–July 2026 as a whole, but passed it in no month of it …" */
function aheadInAllText(query: Query, context: ReplyContext): string {
  const [first, second] = sideNames(query, context)
  const time = inPeriod(query.period.value)
  return `${capitalised(comparedNoun(query, context))}: ${first} had more than ${second} ${time} as a whole, but passed it in no ${GRAIN_NOUNS[query.grain ?? 'month']} of it and was behind in some. Ask which of the two was more ${time}, or when one overtook the other.`
}

function noTradeText(query: Query, context: ReplyContext): string {
  const wanted = query.quantity === 'unit_value' ? 'unit value' : 'rank'
  const what = `${subjectText(query, context)} ${inPeriod(query.period.value)}`
  return query.along
    ? `Not all of these were traded ${inPeriod(query.period.value)}; where no trade is recorded there is no ${wanted}.`
    : `No trade is recorded in ${what}, so there is no ${wanted}.`
}

/** All are far past the number: "Above 5 of what? …" */
function unitUnsaidText(query: Query, noun: string): string {
  const asked = boundOf(query)
  if (asked?.unit === 'USD') return `${noun}: is ${aboveText(asked)} meant per kg, or in million USD?`
  const amounts = query.measure.value === 'value' ? 'USD or million USD' : 'kg or tonnes'
  const price = query.quantity === 'unit_value' ? 'USD per kg' : undefined
  const units = query.operation === 'change' ? `percent or ${price ?? amounts}` : amounts
  return `${noun}: ${asked ? aboveText(asked) : 'past'} of what, ${units}?`
}

/** "the US excluding Germany", "the US excluding the US": one line says why there is no figure. */
function leftOutText({ partners, within }: Query): string {
  const isLeft = (code: string) => code.startsWith('-')
  const left = listed(partners.value.filter(isLeft).map((code) => placeInText(code.slice(1))))
  const kept = listed((within ?? partners.value.filter((code) => !isLeft(code))).map(placeInText))
  return left === kept
    ? `${capitalised(left)} without ${left} is nothing.`
    : `I cannot leave ${left} out of ${kept}; it can be left out of one group, or of the world.`
}
