import { said } from '../../src/query/slot.ts'
import type { Trade } from '../../src/trade/types.ts'
import { row, tradeOf } from '../trade/support/package.ts'
import { at, query } from './queries.ts'

/** Britain's trade in two goods with complete partners, small enough to add up by hand. */
export const customs = (): Trade =>
  tradeOf(
    [
      ...both('2025-05', 'CN', 'import', 2_000_000, 4_000_000),
      ...both('2025-05', 'DE', 'import', 1_000_000, 1_000_000),
      ...both('2025-05', 'US', 'export', 4_000_000, 2_000_000),
      ...both('2025-06', 'CN', 'import', 3_000_000, 5_000_000),
      ...both('2025-06', 'DE', 'import', 500_000, 400_000),
      ...both('2025-06', 'FR', 'import', 500_000, 600_000),
      ...both('2025-06', 'US', 'export', 1_000_000, 1_000_000),
      ...both('2025-06', 'CN', 'import', 900, 30, '2002'),
    ],
    {
      coverage: 'complete',
      files: { 'commodities.csv': 'code,label,description,aliases\n2001,"pickles, mixed",,\n2002,capers,,' },
      trade: { units: { net_weight: 'kg', value: 'USD' }, defaults: { reporter: 'GB', measure: 'value' } },
    },
  )

/** Value and weight of one cell, both exact. */
function both(
  period: string,
  partner: string,
  flow: 'export' | 'import',
  value: number,
  kilograms: number,
  commodity = '2001',
): readonly string[] {
  const about = { reporter: 'GB', flow, commodity, precision: '' }
  return [
    row(period, partner, value, { ...about, measure: 'value', unit: 'USD' }),
    row(period, partner, kilograms, { ...about, measure: 'net_weight', unit: 'kg' }),
  ]
}

const base = query({
  reporters: said(['GB']),
  flows: said(['import']),
  commodities: said(['2001']),
  measure: said('value'),
  period: said(at(2025, 6)),
})

export const british = (change: Parameters<typeof query>[0] = {}) => ({ ...base, ...change })
export const onMay = { comparison: { kind: 'month_on_month', period: at(2025, 5) } } as const
