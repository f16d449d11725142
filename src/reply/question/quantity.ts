import type { Query } from '../../query/query.ts'
import { CHANGE_WORDS } from '../subject.ts'
import { grainWord, partWord, thresholdText } from './parts.ts'
import { codesName, goodsName, ownersText, placesText, type Scope, scopeText } from './scope.ts'

/** What is looked at: "the share of Germany in China's exports of rare-earth magnets to the world". */
export function quantityText(scope: Scope): string {
  const { query } = scope
  switch (query.quantity) {
    case 'amount':
      return scopeText(scope)
    case 'average':
      return `average per ${grainWord({ ...query, by: query.grain ?? 'month' })} of ${scopeText(scope)}`
    case 'share':
      return shareText(scope)
    case 'balance':
      return balanceText(scope)
    case 'unit_value':
      return `unit value of ${scopeText(scope)}`
    case 'change':
      return `${changeWord(query)} change in ${scopeText(scope)}`
    case 'concentration':
      return query.limit
        ? `combined share of the top ${query.limit} ${partWord(query)}s in ${scopeText(scope)}`
        : `HHI concentration by ${partWord(query)} of ${scopeText(scope)}`
    case 'count':
      return `number of ${partWord(query)}s${query.threshold ? ` ${thresholdText(query)}` : ''} of ${scopeText(scope)}`
  }
}

function shareText(scope: Scope): string {
  const { query, context } = scope
  const { against } = query
  if (against?.commodities) {
    const whole = { ...query, commodities: { ...query.commodities, value: against.commodities } }
    return `share of ${goodsName(query, context)} in ${scopeText({ query: whole, context })}`
  }
  const world = { ...query.partners, value: against?.partners ?? ['WORLD'] }
  const part = query.by ? partWord(query) : placesText(query.partners.value, query.along === 'partner')
  return `share of ${query.by ? `each ${part}` : part} in ${scopeText({ query: { ...query, partners: world }, context })}`
}

function balanceText({ query, context }: Scope): string {
  const goods = codesName(query.commodities.value, context, query.along === 'commodity')
  return `${ownersText(query)} trade balance in ${goods} with ${placesText(query.partners.value, query.along === 'partner')}`
}

const changeWord = (query: Query): string =>
  CHANGE_WORDS[query.change ?? query.comparison?.kind ?? 'month_on_month']
