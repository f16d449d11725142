import type { Query } from '../../query/query.ts'
import { DIRECTION_WORDS } from './directions.ts'
import { overtakeText } from './overtake.ts'
import { grainWord, was } from './parts.ts'
import { quantityText } from './quantity.ts'
import { fieldText, placesText, type Scope } from './scope.ts'
import { sidesOf } from './sides.ts'

/** "were China's exports of magnets to Germany more than to Japan" */
export function firstMore(more: 'more' | 'less', scope: Scope): string {
  const { query } = scope
  if (query.operation === 'change') return movesMore(more, scope)
  if (query.operation === 'overtake') return overtakeText(more, scope)
  if (query.baseline === 'average')
    return `in how many months ${was(query)} ${quantityText(scope)} ${more === 'more' ? 'above' : 'below'} the average`
  if (isOfShares(query)) return sharesMore(more, scope)
  const [first, second] = sidesOf(scope)
  return `${countedIn(scope)}${was(query)} ${first} ${more} than ${second}`
}

export const countedIn = ({ query }: Scope): string =>
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
