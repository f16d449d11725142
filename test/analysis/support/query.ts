import { month, type Range, range } from '../../../src/calendar/month.ts'
import type { Query } from '../../../src/query/query.ts'
import { said } from '../../../src/query/slot.ts'
import type { Flow, Measure } from '../../../src/trade/types.ts'

/** A query as a person would say it: plain values for slots, `2025-07` or `2025-01/2025-06` for periods. */
export type Plain = Partial<
  Omit<
    Query,
    'reporters' | 'flows' | 'partners' | 'commodities' | 'measure' | 'period' | 'comparison' | 'periods'
  >
> & {
  readonly reporters?: readonly string[]
  readonly flows?: readonly Flow[]
  readonly partners?: readonly string[]
  readonly commodities?: readonly string[]
  readonly measure?: Measure
  readonly period: string
  readonly against?: NonNullable<Query['against']>
  /** The period compared with. */
  readonly base?: string
  readonly periods?: readonly string[]
}

/** China's exports of magnets unless said otherwise. */
export function query(plain: Plain): Query {
  const { reporters, flows, partners, commodities, measure, period, base, periods, ...rest } = plain
  return {
    operation: 'show',
    quantity: 'amount',
    repairs: [],
    unused: [],
    ...rest,
    reporters: said(reporters ?? ['CN']),
    flows: said(flows ?? ['export']),
    partners: said(partners ?? ['WORLD']),
    commodities: said(commodities ?? ['85051110']),
    measure: said(measure ?? 'net_weight'),
    period: said(periodOf(period)),
    ...(base ? { comparison: { kind: rest.change ?? 'period_on_period', period: periodOf(base) } } : {}),
    ...(periods ? { periods: periods.map(periodOf) } : {}),
  }
}

/** `2025-07`, `2025-01/2025-06`, `2024` */
export function periodOf(text: string): Range {
  if (/^\d{4}$/.test(text)) return range(month(Number(text), 1), month(Number(text), 12))
  const [from, to] = text.split('/').map((each) => {
    const [year, at] = each.split('-').map(Number)
    return month(year!, at!)
  })
  return range(from!, to ?? from!)
}
