import { isoMonth, type Month } from '../calendar/month.ts'
import { choose } from '../trade/choose.ts'
import type { Package } from '../trade/package/package.ts'
import type { Row } from '../trade/types.ts'

/** What the figures of a package became. */
export interface Changed {
  /** `2026-04`: months of a reporter and flow that were not held before. */
  readonly newMonths: readonly string[]
  /** Cells that had no figure at all. */
  readonly newCells: number
  /** The row used before, and the one used now. */
  readonly revised: readonly { readonly before: Row; readonly after: Row }[]
}

export function compare(before: Package, after: Package): Changed {
  const [held, now] = [cellsOf(before), cellsOf(after)]
  const revised: Changed['revised'][number][] = []
  let newCells = 0
  for (const [cell, lines] of now) {
    const there = held.get(cell)
    if (there === undefined) newCells += 1
    else if (!isSame(before, there, after, lines)) {
      const change = { before: used(before, there), after: used(after, lines) }
      if (isRevision(change.before, change.after)) revised.push(change)
    }
  }
  return { newMonths: newMonths(before, after), newCells, revised }
}

/** Rows of each cell, whoever prints them. */
function cellsOf({ columns: all }: Package): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>()
  for (let i = 0; i < all.length; i += 1) {
    const about = `${all.reporter[i]} ${all.partner[i]} ${all.flow[i]} ${all.commodity[i]} ${all.measure[i]}`
    const cell = `${all.from[i]} ${all.to[i]} ${about}`
    const lines = cells.get(cell)
    if (lines) lines.push(i)
    else cells.set(cell, [i])
  }
  return cells
}

/** Most cells of a big package did not change at all, and need not be chosen for again. */
function isSame(
  before: Package,
  there: readonly number[],
  after: Package,
  lines: readonly number[],
): boolean {
  const [a, b] = [before.columns, after.columns]
  return (
    there.length === lines.length &&
    there.every((row, i) => {
      const other = lines[i]!
      return (
        a.value[row] === b.value[other] && a.low[row] === b.low[other] && a.source[row] === b.source[other]
      )
    })
  )
}

const used = (from: Package, lines: readonly number[]): Row => choose(from, lines).rows[0]!

/** Another source that prints the same more finely, or rounds it in its own way, has revised nothing. */
const isRevision = (before: Row, after: Row): boolean =>
  before.value !== after.value &&
  (before.source === after.source || after.low > before.high || after.high < before.low)

function newMonths(before: Package, after: Package): readonly string[] {
  const held = monthsOf(before)
  const fresh = [...monthsOf(after)].filter(([key]) => !held.has(key)).map(([, at]) => at)
  return [...new Set(fresh)].sort((a, b) => a - b).map(isoMonth)
}

function monthsOf({ columns }: Package): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>()
  for (let i = 0; i < columns.length; i += 1) {
    const at = columns.from[i]!
    if (at === columns.to[i]) months.set(`${columns.reporter[i]} ${columns.flow[i]} ${at}`, at)
  }
  return months
}
