import type { Answer, Caveat } from '../../answer/answer.ts'
import type { ReplyContext } from '../context.ts'
import { figureText, signedText } from '../figure-text.ts'
import { rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { placeText } from '../place.ts'
import { capitalised, listed } from '../rich.ts'
import { leftOutText } from './caveats/left-out.ts'
import {
  disagreementText,
  groupText,
  listedMonths,
  mirrorText,
  noLevelText,
  noneText,
  weightInPartText,
} from './caveats/sentences.ts'
import { sumsOfBoth } from './caveats/sums-of-both.ts'
import { peersText, peerWord } from './ranked.ts'

/** What a reader must know before using the figures, one sentence each, in the order found. */
export const caveatTexts = (answer: Answer, context: ReplyContext): readonly string[] => {
  const sums = sumsOfBoth(answer)
  return answer.caveats.map((caveat) => sums.get(caveat) ?? caveatText(caveat, answer, context))
}

/** Those that the sentence or the grey line has not said already. */
export const caveatsToSay = (answer: Answer, context: ReplyContext): readonly string[] =>
  caveatTexts({ ...answer, caveats: answer.caveats.filter((caveat) => !isSaid(caveat, answer)) }, context)

function isSaid({ kind }: Caveat, { query, figures, events }: Answer): boolean {
  switch (kind) {
    case 'mirror':
    case 'derived':
    case 'no_level':
      return true
    case 'among_published':
    case 'among_held':
      return query.operation === 'rank' || query.operation === 'threshold' || query.quantity === 'count'
    case 'events_are_not_causes':
      return events.length === 0
    case 'none_recorded':
      return query.operation === 'show' && figures[0]?.value === 0
    default:
      return false
  }
}

function caveatText(caveat: Caveat, answer: Answer, context: ReplyContext): string {
  const { query } = answer
  switch (caveat.kind) {
    case 'disagreement':
      return disagreementText(caveat)
    case 'change_disagrees':
      return `Published as ${signedText(caveat.published)}; the published levels give ${signedText(caveat.computed)}.`
    case 'sum_disagrees':
      return `The months add up to ${figureText(caveat.sum)}; published for the whole period: ${figureText(caveat.published)}.`
    case 'among_published':
      if (query.operation === 'explain' || query.operation === 'contribution')
        return rowsOf(answer).length < caveat.count
          ? `Of the ${peersText(query, caveat.count)} with a published figure for both periods; the others are not known.`
          : `No other ${peerWord(query, 1)} has a published figure for both periods; the others are not known.`
      return caveat.count === 1
        ? `Only one ${peerWord(query, 1)} has a published figure; the others are not known.`
        : `Among the ${peersText(query, caveat.count)} with a published figure; the others are not known.`
    case 'among_held':
      return caveat.count === 1
        ? `Only one ${peerWord(query, 1)} is held; others are not followed.`
        : `Among the ${peersText(query, caveat.count)} held; others are not followed.`
    case 'suppressed_part':
      return caveat.unspecified
        ? `${figureText(caveat.unspecified)} is not specified by partner and may belong to any of them.`
        : 'Part of this trade may be hidden as confidential; the figure is what is recorded.'
    case 'gap':
      return `${caveat.of === 'weight' ? 'The weight is not given in full' : 'No figure is held'} for ${listedMonths(caveat.months)}${caveat.uncounted ? `, so ${listedMonths(caveat.uncounted)} cannot be told` : ''}.`
    case 'weight_in_part':
      return weightInPartText(caveat)
    case 'group_members':
      return groupText(caveat)
    case 'group_changed':
      return `The members of ${placeText(caveat.group)} changed within the period; each month uses the members of that month.`
    case 'inside_group':
      return `${capitalised(listed(caveat.members.map(placeText)))} ${caveat.members.length === 1 ? 'is' : 'are'} in ${placeText(caveat.group)} and counted once.`
    case 'mirror':
      return mirrorText(query)
    case 'unit_value_is_not_price':
      return 'A unit value is value over weight; it moves with the mix of products.'
    case 'wider_good':
      return `${capitalised(goodText(caveat.commodity, context, query.package))} is a wider good than the one named.`
    case 'small_base':
      return 'The base is very small, so the percentage says little.'
    case 'left_out':
      return leftOutText(caveat, query, context)
    case 'parts_do_not_add':
      return 'Parts may not add up to the total because of rounding.'
    case 'no_level':
      return noLevelText(caveat, query)
    case 'events_are_not_causes':
      return 'Events as reported; the data do not show causes.'
    case 'derived':
      return 'The figure is derived from other published figures.'
    case 'none_recorded':
      return noneText(caveat)
  }
}
