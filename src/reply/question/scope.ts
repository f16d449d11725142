import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { directionWord, flowWord, isTwoWay } from '../flow-word.ts'
import { goodName, isAllGoods } from '../good.ts'
import { onlyPlace, placeText, possessive } from '../place.ts'
import { listed } from '../rich.ts'

export interface Scope {
  readonly query: Query
  readonly context: Pick<ReplyContext, 'holdings'>
}

/** "China's exports of rare-earth magnets to the United States" */
export const scopeText = (scope: Scope): string =>
  `${wholeScope(scope)} ${sideText(scope.query)}${each(scope.query)}`

/** What partners are ranked, counted or take a share in: the world goes without saying there. */
export const fieldText = (scope: Scope): string => {
  const { value } = scope.query.partners
  return value.length === 1 && value[0] === 'WORLD' ? wholeScope(scope) : scopeText(scope)
}

/** "China's exports of rare-earth magnets" */
export function wholeScope({ query, context }: Scope): string {
  const flows = isTwoWay(query) ? 'two-way trade' : listed(query.flows.value.map(flowWord))
  return `${ownersText(query)} ${flows} ${isTwoWay(query) ? 'in' : 'of'} ${goodsName(query, context)}`
}

const sideText = (query: Query): string => `${directionWord(query)} ${partners(query)}`

export const ownersText = (query: Query): string =>
  listed(query.reporters.value.map((code) => possessive(placeText(code))))

/** Things set side by side are "each", things added up are "together". */
export const each = (query: Query): string =>
  query.along && query.along !== 'period' && query.operation !== 'compare' ? ', each' : ''

const partners = (query: Query): string => placesText(query.partners.value, isSideBySide(query))

const isSideBySide = (query: Query): boolean => query.along === 'partner'

/** "Germany and Japan together", "the world excluding China" */
export function placesText(codes: readonly string[], sideBySide = false): string {
  const only = onlyPlace(codes)
  if (only) return placeText(only)
  const taken = codes.filter((code) => !code.startsWith('-')).map(placeText)
  const left = codes.filter((code) => code.startsWith('-')).map((code) => placeText(code.slice(1)))
  const all = taken.length > 0 ? listed(taken) : placeText('WORLD')
  const together = taken.length > 1 && !sideBySide ? ' together' : ''
  return `${all}${together}${left.length > 0 ? ` excluding ${listed(left)}` : ''}`
}

export function goodsName(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const codes = query.commodities.value
  return isAllGoods(query, context) ? 'all goods' : codesName(codes, context, query.along === 'commodity')
}

export function codesName(
  codes: readonly string[],
  context: Pick<ReplyContext, 'holdings'>,
  sideBySide = false,
): string {
  if (codes.length === 0) return 'all goods'
  const together = codes.length > 1 && !sideBySide ? ' together' : ''
  return listed(codes.map((code) => goodName(code, context))) + together
}
