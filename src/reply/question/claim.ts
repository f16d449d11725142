import type { Claim, Threshold } from '../../query/query.ts'
import { periodText } from '../period.ts'
import { placeText } from '../place.ts'
import { aboveText, grainWord, partWord, thresholdText, was } from './parts.ts'
import { quantityText } from './quantity.ts'
import type { Scope } from './scope.ts'
import { goodsName } from './scope.ts'

/** A yes/no question up to its period: "did China's exports of rare-earth magnets to Germany rise". */
export function claimText(claim: Claim, scope: Scope): string {
  const what = quantityText(scope)
  switch (claim.kind) {
    case 'threshold':
      return thresholdClaim(claim.threshold, what, scope)
    case 'direction':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : claim.direction === 'down' ? 'fall' : 'stay unchanged'}`
    case 'direction_each':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : 'fall'} every ${grainWord(scope.query)}`
    case 'rank':
      return rankClaim(claim, scope)
    case 'record':
      return recordClaim(claim, scope)
    case 'streak':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : 'fall'} ${claim.months} months in a row`
    case 'first_more':
      return `compare: ${was(scope.query)} ${what} ${claim.relation === 'above' ? 'more' : 'less'} for the first`
    case 'sign':
      return `${was(scope.query)} ${what} a ${claim.sign}`
    case 'zero':
      return `${was(scope.query)} ${what} zero`
    case 'narrowed':
    case 'widened':
      return `has ${what} ${claim.kind}`
  }
}

/** "was July 2025 the highest month of China's exports …": the period stands in it. */
export function recordClaim({ extreme }: Extract<Claim, { kind: 'record' }>, scope: Scope): string {
  const { period, comparison } = scope.query
  const within = comparison ? ` in ${periodText(comparison.period)}` : ''
  return `was ${periodText(period.value)} the ${extreme} ${grainWord(scope.query)} of ${quantityText(scope)}${within}`
}

function thresholdClaim(threshold: Threshold, what: string, scope: Scope): string {
  const { query } = scope
  const past = aboveText(threshold, query)
  switch (query.operation) {
    case 'change':
    case 'contribution':
      return `did ${what} ${DIRECTIONS[query.direction ?? 'unsaid']} by ${past}`
    case 'since':
      return `${was(query)} ${what} ever ${past}`
    case 'threshold':
      return `was the number of ${partWord(query)}s ${thresholdText(query)} in ${what} ${past}`
    case 'count_periods':
      return `was the number of ${grainWord(query)}s ${query.threshold ? thresholdText(query) : `of ${DIRECTIONS[query.direction ?? 'unsaid']}`} in ${what} ${past}`
    default:
      return `${was(query)} ${what} ${past}`
  }
}

const DIRECTIONS = { up: 'rise', down: 'fall', unsaid: 'change' } as const

function rankClaim(claim: Extract<Claim, { kind: 'rank' }>, scope: Scope): string {
  const { query, context } = scope
  const name =
    query.by === 'commodity'
      ? goodsName({ ...query, commodities: { ...query.commodities, value: [claim.code] } }, context)
      : placeText(claim.code)
  const place = claim.nth === 1 ? claim.order : `number ${claim.nth} from the ${claim.order}`
  return `is ${name} the ${place} ${partWord(query)} by ${quantityText(scope)}`
}
