import type { Query } from '../../query/query.ts'
import { CHANGE_WORDS } from '../subject.ts'
import { ofWhole } from './goods.ts'
import { grainWord, partWord, thresholdText } from './parts.ts'
import {
  codesName,
  each,
  fieldText,
  goodsName,
  ownersText,
  placesText,
  type Scope,
  scopeText,
} from './scope.ts'

/** What is looked at: "the share of Germany in China's exports of rare-earth magnets to the world". */
export function quantityText(scope: Scope): string {
  const { query } = scope
  switch (query.quantity) {
    case 'amount':
      return query.window ? `${query.window}-month moving total of ${scopeText(scope)}` : scopeText(scope)
    case 'average':
      if (query.window) return `${query.window}-month moving average of ${scopeText(scope)}`
      return `average per ${query.perDay ? 'day' : grainWord({ ...query, by: query.grain ?? 'month' })} of ${scopeText(scope)}`
    case 'median':
      return `median month of ${scopeText(scope)}`
    case 'run_rate':
      return `annualised total of ${scopeText(scope)}`
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
        ? `combined share of the top ${query.limit} ${partWord(query)}s in ${fieldText(scope)}`
        : `HHI concentration by ${partWord(query)} of ${fieldText(scope)}`
    case 'count':
      return `number of ${partWord(query)}s${query.threshold ? ` ${thresholdText(query)}` : ''} of ${fieldText(scope)}`
  }
}

function shareText(scope: Scope): string {
  const { query, context } = scope
  const { against } = query
  if (against?.commodities) {
    const part = query.by === 'commodity' ? 'each good' : goodsName(query, context)
    return `share of ${part} in ${fieldText(ofWhole(scope))}`
  }
  const { along, ...rest } = query
  const partners = { ...query.partners, value: against?.partners ?? ['WORLD'] }
  const whole = along === 'commodity' ? { ...rest, along, partners } : { ...rest, partners }
  const part =
    query.by && !isOfEach(query)
      ? `each ${partWord(query)}`
      : placesText(query.partners.value, along === 'partner')
  return `share of ${part}${each(query)} in ${fieldText({ query: whole, context })}`
}

/** "goods above 50% in share of China": the part is China's, of each of them. */
const isOfEach = ({ operation, by, against, partners }: Query): boolean =>
  operation === 'threshold' && by === 'commodity' && !against && partners.value.join() !== 'WORLD'

function balanceText({ query, context }: Scope): string {
  const goods = codesName(query.commodities.value, context, query.along === 'commodity')
  return `${ownersText(query)} trade balance in ${goods} with ${placesText(query.partners.value, query.along === 'partner')}`
}

const changeWord = (query: Query): string =>
  CHANGE_WORDS[query.change ?? query.comparison?.kind ?? 'month_on_month']
