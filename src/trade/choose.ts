import { rowAt } from './columns.ts'
import type { Package } from './package/package.ts'
import { decimalsOf } from './rounding.ts'
import type { Held, Row } from './types.ts'

/**
 * Of several rows for one cell, the figure to use: finest precision first, then published over derived, then a
 * source with an address and a date over one without, then the one that stands first in the file.
 */
export function choose(from: Package, candidates: readonly number[]): Held {
  const rows = candidates.map((index) => rowAt(from.columns, index))
  const used = rows.reduce((best, row) => (isBetter(row, best, from) ? row : best))
  return {
    state: 'held',
    value: used.value,
    // a printed value may lie just outside its own range (174 for 173.6 to 173.8): the range is widened to hold it
    low: Math.min(used.low, used.value),
    high: Math.max(used.high, used.value),
    unit: used.unit,
    status: used.status,
    decimals: decimalsOf(used),
    rows: [used, ...rows.filter((row) => row !== used && row.value === used.value)],
    others: rows.filter((row) => row.value !== used.value),
  }
}

const STATUS_ORDER: readonly Row['status'][] = ['published', 'provisional', 'derived', 'estimated']

function isBetter(row: Row, than: Row, from: Package): boolean {
  return (
    (row.precision - than.precision ||
      STATUS_ORDER.indexOf(row.status) - STATUS_ORDER.indexOf(than.status) ||
      untraceable(row, from) - untraceable(than, from)) < 0
  )
}

/** 0 where anyone can look the figure up, 1 where the source has no address or no date. */
function untraceable(row: Row, from: Package): number {
  const source = from.sources.get(row.source)
  return source?.url !== undefined && source.published !== undefined ? 0 : 1
}
