import { MONTHS_IN, range } from '../../calendar/month.ts'
import type { Claim } from '../../query/claim.ts'
import { isUpward } from '../../query/claim.ts'
import type { Query } from '../../query/query.ts'
import { ordinal } from '../number.ts'
import { periodText } from '../period.ts'
import { placeText } from '../place.ts'
import { ofWhole } from './goods.ts'
import { movedText } from './move.ts'
import { moveOfWhole } from './move-of-whole.ts'
import { partOfYear } from './over-time.ts'
import { overtakeText } from './overtake.ts'
import { aboveText, grainWord, partWord, was } from './parts.ts'
import { quantityText } from './quantity.ts'
import { fieldText, goodsName, placesText, type Scope } from './scope.ts'
import { sidesOf } from './sides.ts'
import { thresholdClaim } from './threshold-claim.ts'

/** A yes/no question up to its period: "did China's exports of rare-earth magnets to Germany rise". */
export function claimText(claim: Claim, scope: Scope): string {
  const what = sideText(claim, quantityText(scope))
  switch (claim.kind) {
    case 'threshold':
      if (claim.each && scope.query.along)
        return `${was(scope.query)} ${what} both ${aboveText(claim.threshold)}`
      return thresholdClaim(claim.threshold, what, scope)
    case 'direction':
      if (scope.query.operation === 'count_periods' && movedText(scope.query)) return anyMoved(scope)
      if (scope.query.quantity === 'change') return `has ${what} ${PACE_WORDS[claim.direction]}`
      if (claim.opposite) return oppositeClaim(claim.direction === 'up', scope)
      return directionClaim(wayOf(claim), claim.either ? sidesOf(scope).join(' or ') : what, scope)
    case 'direction_each':
      return `did ${what} ${DIRECTION_WORDS[claim.direction]} every ${grainWord(scope.query)} ${eachText(scope.query)}`
    case 'rank':
      return rankClaim(claim, scope)
    case 'record':
      return recordClaim(claim, scope)
    case 'streak':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : 'fall'} ${claim.months} months in a row`
    case 'first_more':
      return firstMore(claim.relation === 'above' ? 'more' : 'less', scope)
    case 'sign':
      if (scope.query.operation === 'since') return `since when has ${what} been in ${claim.sign}`
      return `${countedIn(scope)}${was(scope.query)} ${what} a ${claim.sign}${monthsText(claim, scope)}`
    case 'zero':
      return `${countedIn(scope)}${was(scope.query)} ${what} zero`
    case 'narrowed':
    case 'widened':
      return `has ${ofDirection(what, scope.query)} ${claim.kind}${claim.by ? ` by ${aboveText(claim.by)}` : ''}`
    case 'revised':
      return `${was(scope.query)} ${what} revised`
  }
}

/** "in every month": all of them are in deficit where the highest is. */
function monthsText(claim: Claim, { query }: Scope): string {
  if (query.operation !== 'record') return ''
  const isOfAll = (isUpward(claim) === true) === (query.extreme === 'lowest')
  return ` in ${isOfAll ? 'every' : 'any'} ${grainWord(query)}`
}

/** "was there a month when China's exports of magnets fell by at least 50% on the month" */
const anyMoved = ({ query, context }: Scope): string =>
  `was there a ${grainWord(query)} when ${fieldText({ query: { ...query, quantity: 'amount' }, context })} ${movedText(query)}`

const DIRECTION_WORDS = { up: 'rise', down: 'fall', unchanged: 'stay unchanged' } as const

/** "year-on-year decline in …": what narrowed was said to be one. */
const ofDirection = (what: string, { quantity, direction }: Query): string =>
  quantity === 'change' && direction
    ? what.replace(' change in ', direction === 'up' ? ' rise in ' : ' decline in ')
    : what

/** A rate that falls is growth that slows. */
const PACE_WORDS = { up: 'quickened', down: 'slowed', unchanged: 'stayed unchanged' } as const

/** "of Q4 2025", all of it; "from October 2025 to December 2025", each on the one before it in there. */
function eachText(query: Query): string {
  const { from, to } = query.period.value
  if (query.operation === 'count_periods') return `of ${periodText({ from, to })}`
  const months = MONTHS_IN[query.grain ?? 'month']
  return `from ${periodText(range(from, from + months - 1))} to ${periodText(range(to - months + 1, to))}`
}

/** "did the United Kingdom's exports of nickel rise and imports fall" */
function oppositeClaim(rises: boolean, scope: Scope): string {
  const [first, second] = sidesOf(scope)
  const [one, other] = rises ? ['rise', 'fall'] : ['fall', 'rise']
  return `did ${first} ${one} and ${second} ${other}`
}

/** "did the trade deficit in nickel grow": the side that was named, and not the balance. */
const sideText = (claim: Claim, what: string): string =>
  'side' in claim && claim.side ? what.replace('trade balance', `trade ${claim.side}`) : what

/** A balance that falls is a deficit that rises. */
function wayOf({ direction, side }: Extract<Claim, { kind: 'direction' }>): keyof typeof DIRECTION_WORDS {
  if (side !== 'deficit' || direction === 'unchanged') return direction
  return direction === 'up' ? 'down' : 'up'
}

/** A contribution has a direction of its own: what it did to the whole. */
function directionClaim(direction: keyof typeof DIRECTION_WORDS, what: string, scope: Scope): string {
  const way = DIRECTION_WORDS[direction]
  return scope.query.operation === 'contribution'
    ? `did ${placesText(scope.query.partners.value)} contribute to ${moveOfWhole(way, scope)}`
    : `did ${what} ${way}`
}

/** "were China's exports of magnets to Germany more than to Japan" */
function firstMore(more: 'more' | 'less', scope: Scope): string {
  const { query } = scope
  if (query.operation === 'change') return movesMore(more, scope)
  if (query.operation === 'overtake') return overtakeText(more, scope)
  if (query.baseline === 'average')
    return `in how many months ${was(query)} ${quantityText(scope)} ${more === 'more' ? 'above' : 'below'} the average`
  if (isOfShares(query)) return sharesMore(more, scope)
  const [first, second] = sidesOf(scope)
  return `${countedIn(scope)}${was(query)} ${first} ${more} than ${second}`
}

const countedIn = ({ query }: Scope): string =>
  query.operation === 'count_periods' ? `in how many ${grainWord(query)}s ` : ''

const isOfShares = ({ quantity, along, against, operation }: Query): boolean =>
  quantity === 'share' && along === 'partner' && operation === 'compare' && !against

/** "was the share of Germany more than that of the United States in China's exports of magnets" */
function sharesMore(more: 'more' | 'less', { query, context }: Scope): string {
  const { along: _along, ...rest } = query
  const [first, second] = query.partners.value
  const whole = { ...rest, partners: { ...query.partners, value: ['WORLD'] } }
  return `was the share of ${placesText([first!])} ${more} than that of ${placesText([second!])} in ${fieldText({ query: whole, context })}`
}

/** "did China's exports of magnets to Germany fall more than to Japan" */
function movesMore(more: 'more' | 'less', scope: Scope): string {
  const [first, second] = sidesOf(scope)
  return `did ${first} ${DIRECTION_WORDS[scope.query.direction ?? 'up']} ${more} than ${second}`
}

/** "was July 2025 the highest month of China's exports …": the period stands in it. */
export function recordClaim(
  { extreme, nth = 1, among, asked, beaten }: Extract<Claim, { kind: 'record' }>,
  scope: Scope,
): string {
  const { period, comparison } = scope.query
  const part = partOfYear(scope.query)
  const within = comparison && !part ? ` in ${periodText(comparison.period)}` : ''
  const grain = grainWord(scope.query)
  if (beaten)
    return `was any ${grain}${within} ${extreme === 'lowest' ? 'lower' : 'higher'} than ${periodText(period.value)} for ${quantityText(scope)}`
  if (asked)
    return `where does ${periodText(period.value)} rank among the ${grain}s of ${quantityText(scope)}${within}`
  // a record is one of what came before it, the highest month one of all there are
  if (!comparison && nth === 1)
    return `was ${periodText(period.value)} a record ${part ? `${extreme === 'lowest' ? 'low ' : ''}${part}` : extreme === 'lowest' ? 'low' : 'high'} for ${quantityText(scope)}`
  const place = among
    ? `among the ${nth} ${extreme} ${grain}s`
    : `the ${nth > 1 ? `${ordinal(nth)} ` : ''}${extreme} ${part ?? grain}`
  return `was ${periodText(period.value)} ${place} of ${quantityText(scope)}${within}`
}

function rankClaim(claim: Extract<Claim, { kind: 'rank' }>, scope: Scope): string {
  const { query, context } = scope
  const name =
    query.by === 'commodity'
      ? goodsName({ ...query, commodities: { ...query.commodities, value: [claim.code] } }, context)
      : placeText(claim.code)
  const side = claim.order === 'top' ? 'largest' : 'smallest'
  const place = claim.nth === 1 ? claim.order : `${ordinal(claim.nth)} ${side}`
  const stands = claim.among
    ? `among the ${claim.nth} ${side} ${partWord(query)}s`
    : `the ${place} ${partWord(query)}`
  const field = query.by === 'commodity' ? ofWhole(scope) : scope
  return `is ${name} ${stands} by ${query.quantity === 'amount' ? fieldText(field) : quantityText(field)}`
}
