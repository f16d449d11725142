import { isUpward } from '../../query/claim.ts'
import { isOpenSpan } from '../../query/open-span.ts'
import type { Threshold } from '../../query/threshold.ts'
import { DIRECTIONS, moveOfWhole } from './move-of-whole.ts'
import { aboveText, grainWord, markText, partWord, thresholdText, was } from './parts.ts'
import { placesText, type Scope } from './scope.ts'
import { sidesOf } from './sides.ts'

export function thresholdClaim(threshold: Threshold, what: string, scope: Scope): string {
  const { query } = scope
  const past = aboveText(threshold)
  switch (query.operation) {
    case 'contribution':
      return `did ${placesText(query.partners.value)} make up ${past} of ${moveOfWhole(DIRECTIONS[query.direction ?? 'unsaid'], scope)}`
    case 'change':
      return `did ${what} ${DIRECTIONS[query.direction ?? 'unsaid']} by ${past}`
    case 'compare':
      return timesClaim(past, scope)
    case 'since':
      if (threshold.unit === 'months') return monthHigh(threshold, what, query)
      return `${was(query)} ${what} ever ${past}`
    case 'record':
      if (threshold.relation === 'equal' && !query.direction)
        return `was ${markText(threshold.value, threshold.unit)} the ${query.extreme ?? 'highest'} ${grainWord(query)} of ${what}`
      if (isOpenSpan(query)) return `${was(query) === 'were' ? 'have' : 'has'} ${what} been ${past}`
      return `${was(query)} ${what} ${past} in ${ofAll(query) ? 'every' : 'any'} ${grainWord(query)}`
    case 'threshold':
      return isAny(threshold)
        ? `was any ${partWord(query)} ${thresholdText(query)} in ${what}`
        : `was the number of ${partWord(query)}s ${thresholdText(query)} in ${what} ${past}`
    case 'count_periods':
      return `was the number of ${grainWord(query)}s ${query.threshold ? thresholdText(query) : `of ${DIRECTIONS[query.direction ?? 'unsaid']}`} in ${what} ${past}`
    default:
      return query.direction
        ? `did ${what} ${DIRECTIONS[query.direction]} to ${past}`
        : `${was(query)} ${what} ${past}`
  }
}

const isAny = ({ relation, value }: Threshold): boolean => relation === 'at_least' && value === 1

/** All are above where the lowest is. */
const ofAll = ({ claim, extreme }: Scope['query']): boolean =>
  isUpward(claim) === true ? extreme === 'lowest' : extreme === 'highest'

/** "were China's exports of magnets to Germany above 2 times those to Japan" */
function timesClaim(past: string, scope: Scope): string {
  const [first, second] = sidesOf(scope)
  return `${was(scope.query)} ${first} ${past} ${scope.query.along === 'partner' ? 'those ' : ''}${second}`
}

/** "were China's exports … at least a 6-month high": the month asked stands behind it. */
const monthHigh = ({ relation, value }: Threshold, what: string, query: Scope['query']): string =>
  `${was(query)} ${what} ${relation === 'above' ? 'more than ' : ''}a ${value}-month ${query.extreme === 'lowest' ? 'low' : 'high'}`
