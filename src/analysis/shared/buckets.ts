import { MONTHS_IN, type Month, monthOfYear, monthsOf, type Range, range } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'

/** The quarters (years) a range is made of; the first and last are cut where the range cuts them. */
export function bucketsOf(within: Range, grain: Grain): readonly Range[] {
  const buckets: Range[] = []
  for (let from = within.from; from <= within.to; from = endOf(from, grain) + 1)
    buckets.push(range(from, Math.min(endOf(from, grain), within.to)))
  return buckets
}

/** Only the whole ones: part of a quarter is no record quarter. */
export const wholeBuckets = (within: Range, grain: Grain): readonly Range[] =>
  bucketsOf(within, grain).filter((bucket) => bucket.to - bucket.from + 1 === MONTHS_IN[grain])

/** For each month the stretch of so many months that ends with it. */
export const windowsOf = (within: Range, months: number): readonly Range[] =>
  monthsOf(within).map((at) => range(at - months + 1, at))

/** For each month the stretch from the first one to it. */
export const sumsOf = (within: Range): readonly Range[] =>
  monthsOf(within).map((at) => range(within.from, at))

const endOf = (at: Month, grain: Grain): Month => {
  const months = MONTHS_IN[grain]
  return at - ((monthOfYear(at) - 1) % months) + months - 1
}
