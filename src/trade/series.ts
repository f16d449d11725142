import type { Month, Range } from '../calendar/month.ts'
import { choose } from './choose.ts'
import type { Package } from './package/package.ts'
import type { Held } from './types.ts'

/** The figures of one reporter, flow, commodity, measure and partner: months, and ranges as published. */
export interface Series {
  /** The figure published for exactly this month or range. */
  figure(from: Month, to: Month): Held | undefined
  /** Published ranges longer than a month, each once. */
  readonly ranges: readonly Range[]
  /** Months with a figure, ascending. */
  readonly months: readonly Month[]
}

/** @param rows numbers of the rows in the package's columns, in the order of the file */
export function createSeries(from: Package, rows: readonly number[]): Series {
  const { columns } = from
  const byPeriod = new Map<number, number[]>()
  for (const row of rows) {
    const key = rangeKey(columns.from[row]!, columns.to[row]!)
    const others = byPeriod.get(key)
    if (others === undefined) byPeriod.set(key, [row])
    else others.push(row)
  }
  const chosen = new Map<number, Held>()
  const firsts = Array.from(byPeriod.values(), ([row]) => row!)
  return {
    figure(start, end) {
      const key = rangeKey(start, end)
      const known = chosen.get(key)
      if (known !== undefined) return known
      const candidates = byPeriod.get(key)
      if (candidates === undefined) return undefined
      const figure = choose(from, candidates)
      chosen.set(key, figure)
      return figure
    },
    ranges: firsts
      .filter((row) => columns.from[row] !== columns.to[row])
      .map((row) => ({ from: columns.from[row]!, to: columns.to[row]! })),
    months: firsts
      .filter((row) => columns.from[row] === columns.to[row])
      .map((row) => columns.from[row]!)
      .sort((a, b) => a - b),
  }
}

export const LONGEST_RANGE = 4096

/** A period as one number: its first month and its length. */
export const rangeKey = (from: Month, to: Month): number => from * LONGEST_RANGE + (to - from)
