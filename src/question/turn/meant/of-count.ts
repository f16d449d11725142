import type { Query } from '../../../query/query.ts'
import type { Said } from '../../said/said.ts'
import { asLevel } from './as-level.ts'

/** "in dollars" after how many partners there were is what they traded. */
export function saidOfCount(said: Said, { quantity, operation, by, threshold }: Query): Said | undefined {
  const { intent, mentions, goods, flow } = said
  const isCount = operation === 'show' && (quantity === 'count' || quantity === 'concentration')
  if (
    !isCount ||
    threshold ||
    by === 'commodity' ||
    mentions.length > 0 ||
    goods.codes.length > 0 ||
    flow.flow
  )
    return undefined
  return !intent.operation && !intent.quantity && (said.measure ?? said.unit) ? asLevel(said) : undefined
}
