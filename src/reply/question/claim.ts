import { MONTHS_IN, range } from '../../calendar/month.ts'
import type { Claim } from '../../query/claim.ts'
import { isUpward } from '../../query/claim.ts'
import type { Query } from '../../query/query.ts'
import { periodText } from '../period.ts'
import { DIRECTION_WORDS } from './directions.ts'
import { countedIn, firstMore } from './more-claim.ts'
import { movedText, ON } from './move.ts'
import { moveOfWhole } from './move-of-whole.ts'
import { aboveText, grainWord, was } from './parts.ts'
import { quantityText } from './quantity.ts'
import { rankClaim, recordClaim } from './ranked-claim.ts'
import { fieldText, placesText, type Scope } from './scope.ts'
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
      return `did ${what} ${claim.direction === 'up' ? 'rise' : 'fall'} ${claim.months} months in a row${scope.query.change ? ON[scope.query.change] : ''}`
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
