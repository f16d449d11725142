import type { Claim, Query } from '../../query/query.ts'
import { placeText } from '../place.ts'
import { aboveText, grainWord, partWord } from './parts.ts'
import { quantityText } from './quantity.ts'
import type { Scope } from './scope.ts'
import { goodsName } from './scope.ts'

/** A yes/no question up to its period: "did China's exports of rare-earth magnets to Germany rise". */
export function claimText(claim: Claim, scope: Scope): string {
  const what = quantityText(scope)
  switch (claim.kind) {
    case 'threshold':
      return thresholdClaim(claim.threshold, what, scope.query)
    case 'direction':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : claim.direction === 'down' ? 'fall' : 'stay unchanged'}`
    case 'direction_each':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : 'fall'} every ${grainWord(scope.query)}`
    case 'rank':
      return rankClaim(claim, scope)
    case 'record':
      return `was it the ${claim.extreme} ${grainWord(scope.query)} of ${what}`
    case 'streak':
      return `did ${what} ${claim.direction === 'up' ? 'rise' : 'fall'} ${claim.months} months in a row`
    case 'first_more':
      return `compare: was ${what} ${claim.relation === 'above' ? 'more' : 'less'} for the first`
    case 'sign':
      return `was ${what} a ${claim.sign}`
    case 'zero':
      return `was ${what} zero`
    case 'narrowed':
    case 'widened':
      return `has ${what} ${claim.kind}`
  }
}

function thresholdClaim(threshold: Parameters<typeof aboveText>[0], what: string, query: Query): string {
  if (query.operation !== 'change') return `was ${what} ${aboveText(threshold, query)}`
  const way = query.direction === 'down' ? 'fall' : query.direction === 'up' ? 'rise' : 'change'
  return `did ${what} ${way} by ${aboveText(threshold, query)}`
}

function rankClaim(claim: Extract<Claim, { kind: 'rank' }>, scope: Scope): string {
  const { query, context } = scope
  const name =
    query.by === 'commodity'
      ? goodsName({ ...query, commodities: { ...query.commodities, value: [claim.code] } }, context)
      : placeText(claim.code)
  const place = claim.nth === 1 ? claim.order : `number ${claim.nth} from the ${claim.order}`
  return `is ${name} the ${place} ${partWord(query)} by ${quantityText(scope)}`
}
