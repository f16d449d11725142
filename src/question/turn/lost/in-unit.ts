import { boundOf } from '../../../query/bound.ts'
import type { Query } from '../../../query/query.ts'
import type { Said } from '../../said/said.ts'
import type { Turn } from './rule.ts'

export const isBoundOfOther = (query: Query, previous: Query): boolean =>
  query.measure.value !== previous.measure.value &&
  boundOf(query) !== undefined &&
  boundOf(query) === boundOf(previous) &&
  boundOf(query)!.unit === undefined

export function isNoneInUnit({ said, query, previous }: Turn): boolean {
  return (
    said.measure !== undefined &&
    query.operation === previous.operation &&
    query.quantity === previous.quantity &&
    query.measure.value === previous.measure.value &&
    query.form === previous.form &&
    isOfUnitTold(query, said.intent)
  )
}

const isOfUnitTold = ({ quantity, operation, threshold }: Query, intent: Said['intent']): boolean =>
  (quantity === 'change' && operation !== 'change') ||
  (quantity === 'count' && threshold !== undefined && intent.threshold === undefined)
