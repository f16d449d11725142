import type { Figure } from '../../answer/figure.ts'
import { sum } from '../../answer/make.ts'
import type { Query } from '../../query/query.ts'
import { isCountry } from './places.ts'

/**
 * "exports to the US and Japan" asks for each of them, or for both: their sum stands beside the rows. A bloc overlaps its
 * members, shares are of one whole, and of what is claimed or measured out no sum is asked.
 */
export function sumBeside(query: Query, rows: readonly Figure[]): readonly Figure[] {
  const { along, quantity, partners, flows, claim, form, extreme } = query
  const addsUp = along === 'partner' && quantity === 'amount' && flows.value.length === 1
  if (!addsUp || claim || form || extreme || !partners.value.every(isAlone)) return []
  return [sum(rows, { role: 'total', period: query.period.value })]
}

const isAlone = (code: string): boolean => isCountry(code) && !code.startsWith('-')
