import { month, type Range, range } from '../../src/calendar/month.ts'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'

/** A query as the reader would make it: China's exports of magnets to the world in July 2025, and what differs. */
export function query(change: Partial<Query> = {}): Query {
  return {
    operation: 'show',
    quantity: 'amount',
    reporters: said(['CN']),
    flows: said(['export']),
    partners: said(['WORLD']),
    commodities: said(['85051110']),
    measure: said('net_weight'),
    period: said(at(2025, 7)),
    repairs: [],
    unused: [],
    ...change,
  }
}

export const at = (year: number, from: number, to = from): Range => range(month(year, from), month(year, to))
export const to = (...codes: readonly string[]) => ({ partners: said(codes) })
export const during = (period: Range) => ({ period: said(period) })
