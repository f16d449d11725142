import type { Range } from '../../calendar/month.ts'

export type Flow = 'export' | 'import'

export type Measure = 'net_weight' | 'value'

export type Unit = 't' | 'kg' | 'USD'

/** `computed` is ours: made here from rows, by a sum or a difference. The others are what the rows say. */
export type Status = 'published' | 'derived' | 'provisional' | 'estimated' | 'computed'

export interface Source {
  readonly id: string
  readonly package: string
  readonly publisher: string
  readonly title: string
  readonly url?: string
  /** As printed: `2025-08-20`, `2025-08` or `2025`. */
  readonly published?: string
}

export interface Commodity {
  readonly code: string
  readonly package: string
  readonly label: string
  readonly description: string
  readonly aliases: readonly string[]
}

/** One line of observations.csv. */
export interface Row {
  readonly package: string
  /** Line in observations.csv, the header being line 1. */
  readonly line: number
  readonly period: Range
  readonly reporter: string
  /** ISO 3166-1 alpha-2, `WORLD`, `ZZ`, or a bloc such as `EU`. */
  readonly partner: string
  readonly flow: Flow
  readonly commodity: string
  readonly measure: Measure
  readonly value: number
  readonly unit: Unit
  /** Rounding step of the printed figure; 0 when exact. */
  readonly precision: number
  readonly low: number
  readonly high: number
  readonly status: Exclude<Status, 'computed'>
  readonly source: string
  readonly note: string
}
