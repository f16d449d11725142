import { placeInText } from '../../names/labels.ts'
import { levelsOf } from '../../query/levels-of.ts'
import type { MeaninglessReason } from '../../query/meaningless-reason.ts'
import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { goodsText } from '../good.ts'
import { ordinal } from '../number.ts'
import { GRAIN_NOUNS, inPeriod } from '../period.ts'
import { thresholdText } from '../question/parts.ts'
import { capitalised, listed } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import {
  aheadInAllText,
  leftOutText,
  noTradeText,
  notBackAtText,
  passingText,
  undecidedText,
  unitUnsaidText,
} from './meaningless-why.ts'

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
      if (query.threshold?.ofBase) return notBackAtText(query, context)
      return `${capitalised(quantityNoun(levelsOf(query), context).text)} never came back ${thresholdText(query)} after a fall below it in the months held; I can show them by month.`
    case 'no_fall':
      return `${noun} did not fall in the months looked at, so there is nothing to recover; I can show them by month.`
    case 'too_short':
      return query.form === 'annual_rate'
        ? 'A yearly rate needs two periods of the same length, at least a year apart.'
        : `Too few ${GRAIN_NOUNS[query.grain ?? 'month']}s are held for that.`
  }
}
