import { gainsShare } from '../../query/gains-share.ts'
import type { Query } from '../../query/query.ts'
import { GRAIN_NOUNS } from '../period.ts'
import { ofWhole } from './goods.ts'
import { moveText } from './move.ts'
import { aboveText, limitText, partWord, thresholdText } from './parts.ts'
import { quantityText } from './quantity.ts'
import { fieldText, goodsName, placesText, type Scope } from './scope.ts'
import { tail } from './tail.ts'

/** "top 5 partners by China's exports of rare-earth magnets, July 2025, net weight" */
export function rankText(scope: Scope): string {
  const { query } = scope
  if (gainsShare(query))
    return `who ${query.order === 'bottom' ? 'lost' : 'gained'} most share of ${fieldText(scope)}${tail(scope)}`
  if (query.by === 'commodity' && query.against?.commodities && query.quantity === 'amount')
    return `rank of ${goodsName(query, scope.context)} among ${fieldText(ofWhole(scope))}${tail(scope)}`
  if (query.neighbour) return neighbourText(scope)
  if (query.reach !== undefined)
    return `how many ${partWord(query)}s make up ${query.reach}% of ${fieldText(scope)}${tail(scope)}?`
  const inside = `${query.sized ? ` ${aboveText(query.sized)}` : ''}${insideText(query)}`
  if (query.quantity === 'change' && query.direction)
    return `${moversText(query)}${inside} by ${quantityText(scope)}${tail(scope)}`
  const than = query.threshold ? ` ${thresholdText(query)}` : ''
  const each = query.each ? ` each ${GRAIN_NOUNS[query.each]}` : ''
  const sum = query.together ? 'total of the ' : ''
  return `${sum}${limitText(query)}${each}${than}${inside} by ${query.quantity === 'amount' ? fieldText(scope) : quantityText(scope)}${tail(scope)}`
}

/** "who came right after Germany in China's exports of rare-earth magnets, July 2025, net weight?" */
function neighbourText(scope: Scope): string {
  const { query, context } = scope
  const stood = query.neighbour === 'after' ? 'came right after' : 'was just ahead of'
  const field = fieldText({ query: { ...query, partners: worldOf(query) }, context })
  return `who ${stood} ${placesText(query.partners.value)} in ${field}${tail(scope)}?`
}

/** " among EU countries" */
const insideText = ({ within }: Query): string => (within ? ` among ${placesText(within, true)}` : '')

function moversText({ by, direction }: Query): string {
  if (by === 'commodity') return `goods that ${direction === 'down' ? 'fell' : 'rose'}`
  return direction === 'down' ? 'decliners' : 'risers'
}

/** "contribution by partner to the change in …" */
export function contributionText(scope: Scope): string {
  const { query } = scope
  if (query.order === 'bottom' && !query.direction)
    return `what offset the change in ${fieldText(scope)}${tail(scope)}`
  if (query.against?.commodities)
    return `how much of the change in ${fieldText(ofWhole(scope))} is ${goodsName(query, scope.context)}${tail(scope)}`
  const who = contributorsText(query)
  const whole = query.by ? scope : { ...scope, query: { ...query, partners: worldOf(query) } }
  return `${who} to the change in ${query.quantity === 'amount' ? fieldText(whole) : quantityText(whole)}${tail(scope)}`
}

/** "top 3 contributors", "contribution by partner", "contribution of Germany" */
function contributorsText({ by, limit, partners }: Query): string {
  if (limit) return `top ${limit} ${by === 'commodity' ? 'goods by contribution' : 'contributors'}`
  return by ? `contribution by ${partWord({ by })}` : `contribution of ${placesText(partners.value)}`
}

const worldOf = (query: Query): Query['partners'] => ({
  value: query.against?.partners ?? ['WORLD'],
  how: 'said',
  alternatives: [],
})

/** "new partners in China's exports of rare-earth magnets, 2025 compared with 2024, value" */
export function newcomersText(scope: Scope): string {
  const { query } = scope
  const inside = insideText(query)
  const what = `${partWord(query)}s`
  const asked = query.form === 'count' ? 'how many ' : ''
  return query.direction === 'down'
    ? `${asked || 'which '}${what}${inside} disappeared from ${fieldText(scope)}${tail(scope)}`
    : `${asked}new ${what}${inside} in ${fieldText(scope)}${tail(scope)}`
}

/** "partners above 100 t in …", "how many partners above 10% in …", "partners with a year-on-year fall of more than 10% in …" */
export function partsText(scope: Scope): string {
  const { query } = scope
  const move = moveText(query)
  const what = move ? `with a ${move}` : thresholdText(query)
  const field = move || query.quantity === 'amount' ? fieldText(scope) : quantityText(scope)
  // "how many partners above 100 t" counts all that trade, and names none
  const asked = query.form !== 'count' ? '' : query.quantity === 'amount' ? 'how many of the ' : 'how many '
  return `${asked}${partWord(query)}s${insideText(query)} ${what} in ${field}${tail(scope)}`
}

/** "how many partners rose in China's exports of rare-earth magnets, 2025 compared with 2024, value" */
export function breadthText(scope: Scope): string {
  const { query } = scope
  const moved = query.direction ? (query.direction === 'down' ? 'fell' : 'rose') : 'rose and fell'
  return `how many ${partWord(query)}s${insideText(query)} ${moved} in ${fieldText(scope)}${tail(scope)}`
}
