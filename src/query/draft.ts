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

/** A query of which nothing else is said yet. */
export const queryOf = (filled: Filled): Draft<Query> => whole(filled)

/** The query with other values for some of its fields. */
export const changed = (query: Query, changes: Partial<Whole<Query>>): Query =>
  Object.assign(whole(query), changes) as unknown as Query

/**
 * A query has all its fields from the start, in one order, and keeps that shape through every change: hundreds of rules
 * look at it, and an engine that meets one shape of object finds a field at once, one that meets many searches for it.
 */
const whole = (query: Filled & Partial<Query>): Draft<Query> =>
  ({
    operation: query.operation,
    quantity: query.quantity,
    reporters: query.reporters,
    flows: query.flows,
    partners: query.partners,
    commodities: query.commodities,
    measure: query.measure,
    period: query.period,
    unit: query.unit,
    along: query.along,
    periods: query.periods,
    comparison: query.comparison,
    baseline: query.baseline,
    extremes: query.extremes,
    form: query.form,
    by: query.by,
    grain: query.grain,
    each: query.each,
    window: query.window,
    runningTotal: query.runningTotal,
    perDay: query.perDay,
    order: query.order,
    limit: query.limit,
    nth: query.nth,
    neighbour: query.neighbour,
    together: query.together,
    reach: query.reach,
    within: query.within,
    against: query.against,
    direction: query.direction,
    change: query.change,
    extreme: query.extreme,
    threshold: query.threshold,
    sized: query.sized,
    monthsOfYear: query.monthsOfYear,
    earlier: query.earlier,
    longest: query.longest,
    claim: query.claim,
    topic: query.topic,
    mirror: query.mirror,
    of: query.of,
    package: query.package,
    found: query.found,
    foundGood: query.foundGood,
    foundGoods: query.foundGoods,
    foundPeriod: query.foundPeriod,
    happened: query.happened,
    listed: query.listed,
    row: query.row,
    beside: query.beside,
    besideBefore: query.besideBefore,
    toldBefore: query.toldBefore,
    repairs: query.repairs,
    unused: query.unused,
  }) satisfies Whole<Query> as unknown as Draft<Query>
