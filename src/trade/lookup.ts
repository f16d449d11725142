import type { Range } from '../calendar/month.ts'
import type { Ledger } from './ledger.ts'
import type { Members, Runs } from './partners.ts'
import { stretch } from './stretch.ts'
import { sum } from './sum.ts'
import type { Cell, Measure, Unit } from './types.ts'

/** Where figures are looked up: one ledger, measure and period. */
export interface Lookup {
  readonly ledger: Ledger
  readonly measure: Measure
  readonly period: Range
  readonly members: Members
}

/** The cell of a place over the months in which it is meant. */
export const cellOfRuns = (lookup: Lookup, code: string, runs: readonly Range[]): Cell =>
  sum(
    runs.map((run) => stretch(lookup.ledger, lookup.measure, code, run)),
    unitOf(lookup),
  )

export const sumOfRuns = (lookup: Lookup, runs: Runs, as: (cell: Cell) => Cell = (cell) => cell): Cell =>
  sum(
    Array.from(runs, ([code, months]) => as(cellOfRuns(lookup, code, months))),
    unitOf(lookup),
  )

export const unitOf = ({ ledger, measure }: Lookup): Unit => ledger.package.info.units[measure]

/** The first way that gives something; where none does, why the first of them did not. */
export function firstKnown(first: () => Cell | undefined, second: () => Cell): Cell {
  const one = first()
  if (isKnown(one)) return one
  const other = second()
  return isKnown(other) ? other : (one ?? other)
}

const isKnown = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.state !== 'unknown' && cell.state !== 'outside'
