import type { Month, Range } from '../../calendar/month.ts'

export type ChangeKind = 'month_on_month' | 'year_on_year' | 'year_to_date' | 'period_on_period'

export interface PublishedChange {
  readonly package: string
  readonly line: number
  readonly period: Range
  readonly partner: string
  readonly kind: ChangeKind
  readonly percent: number
  /** Decimals as printed: 75.5 has one, 46 none. The rounding range is half a step on each side. */
  readonly decimals: number
  readonly source: string
}

export interface TradeEvent {
  readonly package: string
  /** `2025-04-04` or `2025-04` */
  readonly date: string
  readonly month: Month
  readonly kind: string
  readonly title: string
  readonly summary: string
  readonly source: string
}

export interface Fact {
  readonly package: string
  readonly topic: string
  readonly statement: string
  readonly value?: number
  readonly unit?: string
  readonly qualifier?: string
  readonly source: string
  readonly note?: string
}
