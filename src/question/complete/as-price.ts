import { boundOf, withBound } from '../../query/bound.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Known } from './known.ts'

/** "unit value above $30": dollars for a kilogram, and no dollars of trade; the answer says so in its unit. */
export function asPrice(asked: Query): Query {
  const query = inPrice(asked)
  const bound = query.quantity === 'unit_value' ? boundOf(query) : undefined
  if (bound?.unit !== 'USD' || !isPrice(bound)) return query
  return withBound(query, { ...bound, unit: query.unit === 'USD/t' ? 'USD/t' : 'USD/kg' })
}

/** "in kg" after a unit value: dollars for a kilogram. */
function inPrice(query: Query): Query {
  const { quantity, unit } = query
  if (quantity !== 'unit_value' || (unit !== 't' && unit !== 'kg')) return query
  return changed(query, { unit: `USD/${unit}` })
}

/** "is it above $20" after a unit value: the unit value is, whatever was traded. */
export function pricedAsTold({
  said: { intent, flow, mentions },
  previous,
}: Known): 'unit_value' | undefined {
  const { threshold, claim } = intent
  const bound = threshold ?? (claim?.kind === 'threshold' ? claim.threshold : undefined)
  const isOfTold = previous?.quantity === 'unit_value' && flow.flow === undefined && mentions.length === 0
  return isOfTold && bound?.unit === 'USD' && isPrice(bound) ? 'unit_value' : undefined
}

/** Less than any trade that somebody would ask after, and more than a kilogram of anything costs. */
const isPrice = ({ value }: Threshold): boolean => value < 100_000
