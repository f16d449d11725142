import type { Query } from './query.ts'

/** What is still being put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** With all fields, where those that are not said are empty: an object literal that misses one is a type error. */
export type Whole<T> = { [K in keyof Required<T>]: T[K] | undefined }

/** The fields that every query has. */
export type Filled = Pick<
  Query,
  | 'operation'
  | 'quantity'
  | 'reporters'
  | 'flows'
  | 'partners'
  | 'commodities'
  | 'measure'
  | 'period'
  | 'repairs'
  | 'unused'
>

/**
 * A query of which nothing else is said yet. It has all its fields from the start, in one order: hundreds of rules look
 * at a query, and an engine that meets one shape of object finds a field at once, one that meets many searches for it.
 */
export const queryOf = (filled: Filled): Draft<Query> =>
  ({
    operation: filled.operation,
    quantity: filled.quantity,
    reporters: filled.reporters,
    flows: filled.flows,
    partners: filled.partners,
    commodities: filled.commodities,
    measure: filled.measure,
    period: filled.period,
    unit: undefined,
    along: undefined,
    periods: undefined,
    comparison: undefined,
    baseline: undefined,
    extremes: undefined,
    form: undefined,
    by: undefined,
    grain: undefined,
    each: undefined,
    window: undefined,
    perDay: undefined,
    order: undefined,
    limit: undefined,
    nth: undefined,
    together: undefined,
    reach: undefined,
    within: undefined,
    against: undefined,
    direction: undefined,
    change: undefined,
    extreme: undefined,
    threshold: undefined,
    monthsOfYear: undefined,
    longest: undefined,
    claim: undefined,
    topic: undefined,
    mirror: undefined,
    of: undefined,
    package: undefined,
    found: undefined,
    foundPeriod: undefined,
    listed: undefined,
    row: undefined,
    beside: undefined,
    besideBefore: undefined,
    toldBefore: undefined,
    repairs: filled.repairs,
    unused: filled.unused,
  }) satisfies Whole<Query> as unknown as Draft<Query>
