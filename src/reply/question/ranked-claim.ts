import { lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import type { Claim } from '../../query/claim.ts'
import type { Query } from '../../query/query.ts'
import { ordinal } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { placeText } from '../place.ts'
import { ofWhole } from './goods.ts'
import { partOfYear } from './over-time.ts'
import { grainWord, partWord } from './parts.ts'
import { quantityText } from './quantity.ts'
import { fieldText, goodsName, type Scope } from './scope.ts'

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
  if (isOfAnyIn(scope.query) && nth === 1) return claimOfAnyIn(extreme, scope)
  if (isOfMove(scope) && !comparison && nth === 1)
    return `was ${periodText(period.value)} the biggest ${quantityText(scope).replace('change', extreme === 'lowest' ? 'fall' : 'rise')}`
  // a record is one of what came before it, the highest month one of all there are
  if (!comparison && nth === 1)
    return `was ${periodText(period.value)} a record ${part ? `${extreme === 'lowest' ? 'low ' : ''}${part}` : extreme === 'lowest' ? 'low' : 'high'} for ${quantityText(scope)}`
  const place = among
    ? `among the ${nth} ${extreme} ${grain}s`
    : `the ${nth > 1 ? `${ordinal(nth)} ` : ''}${extreme} ${part ?? grain}`
  return `was ${periodText(period.value)} ${place} of ${quantityText(scope)}${within}`
}

/** One of the months of a longer period is claimed to be the record. */
const isOfAnyIn = ({ period, grain }: Query): boolean => lengthOf(period.value) > MONTHS_IN[grain ?? 'month']

function claimOfAnyIn(extreme: 'highest' | 'lowest', scope: Scope): string {
  const { period, comparison } = scope.query
  const which = comparison
    ? `the ${extreme} ${grainWord(scope.query)} of`
    : `there a record ${extreme === 'lowest' ? 'low' : 'high'} in`
  return `was ${which} ${quantityText(scope)} ${inPeriod(period.value)}`
}

const isOfMove = ({ query }: Scope): boolean =>
  query.quantity === 'change' && (query.grain ?? 'month') === 'month' && query.monthsOfYear === undefined

export function rankClaim(claim: Extract<Claim, { kind: 'rank' }>, scope: Scope): string {
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
