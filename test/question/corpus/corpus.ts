import type { Query } from '../../../src/query/query.ts'

/**
 * What a question means, as far as it differs from the usual of its package. `unit`, `mirror`, `change` (beside a
 * comparison that says the same) and `direction` (of a change that is told either way) are checked only where they
 * are given: they do not move the figure.
 */
export type Meaning = Partial<
  Omit<
    Query,
    | 'reporters'
    | 'flows'
    | 'partners'
    | 'commodities'
    | 'measure'
    | 'period'
    | 'periods'
    | 'comparison'
    | 'repairs'
    | 'unused'
    | 'of'
  >
> & {
  readonly reporters?: readonly string[]
  readonly flows?: readonly string[]
  readonly partners?: readonly string[]
  readonly commodities?: readonly string[]
  readonly measure?: string
  /** `2025-07`, or `2025-01/2025-07` */
  readonly period?: string
  readonly periods?: readonly string[]
  /** `year_on_year 2024-07` */
  readonly comparison?: string
}

/** One meaning, many phrasings. */
export interface Entry {
  readonly query: Meaning
  readonly phrasings: readonly string[]
}

/** One reason not to give a figure, many phrasings. `kind` as in `Issue`, the rest of it as far as it is given. */
export interface Refusing {
  readonly issue: { readonly kind: string } & Readonly<Record<string, unknown>>
  readonly phrasings: readonly string[]
}
