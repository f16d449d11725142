import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { flowWord } from '../flow-word.ts'
import { goodsText } from '../good.ts'
import { periodText, shortPeriod } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import { listed } from '../rich.ts'

export type SlotName = 'reporters' | 'flows' | 'partners' | 'commodities' | 'measure' | 'period'

export function valueText(name: SlotName, value: unknown, context: ReplyContext, query: Query): string {
  // The slot's name says which of its types the value has.
  switch (name) {
    case 'period':
      return periodText(value as Query['period']['value'])
    case 'partners':
      return partnersText(value as readonly string[])
    case 'reporters':
      return listed((value as readonly string[]).map(placeText))
    case 'commodities':
      return goodsText(query, context, value as readonly string[])
    case 'flows':
      return listed((value as Query['flows']['value']).map(flowWord))
    case 'measure':
      return value === 'value' ? 'value' : 'net weight'
  }
}

export const shortText = (name: SlotName, value: unknown, context: ReplyContext, query: Query): string =>
  name === 'period'
    ? shortPeriod(value as Query['period']['value'])
    : valueText(name, value, context, query).replace(/^the /, '')
