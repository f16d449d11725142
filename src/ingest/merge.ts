import type { Fault } from '../trade/faults.ts'
import type { Resource } from './resources.ts'
import { SHAPES } from './resources.ts'
import type { Table, TableLine } from './sheet.ts'

/** A table with another one taken in. */
export interface Merged {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly added: number
  readonly replaced: number
}

/**
 * Takes in new rows. One for the same cell and source takes the place of the row held, so that the order, which
 * decides between equals, stays; every other is put behind. What says the same changes nothing.
 */
export function merge(held: Table, given: Table, resource: Resource, faults: Fault[]): Merged {
  const { key, fills = false } = SHAPES[resource]
  const header = [...held.header, ...given.header.filter((name) => !held.header.includes(name))]
  const rows: (readonly string[] | undefined)[] = held.rows.map((row) => inOrder(row, held, header))
  const places = groupedBy(
    held.rows.map((row, at) => ({ row, at })),
    ({ row }) => keyOf(row, key),
  )
  let [added, replaced] = [0, 0]
  for (const [name, group] of groupedBy(given.rows, (row) => keyOf(row, key))) {
    const there = places.get(name) ?? []
    const fresh = group.filter((row) => !there.some((other) => says(other.row, row, given.header, fills)))
    const stale = there.filter((other) => !group.some((row) => says(other.row, row, given.header, fills)))
    faults.push(...contradicting(fresh, given.file))
    if (fresh.length === 0) continue
    for (const { at } of stale) rows[at] = undefined
    const [first, ...more] = fresh.map((row) => inOrder(row, given, header))
    const [place] = stale
    if (place) rows[place.at] = fills ? filled(first!, inOrder(place.row, held, header)) : first
    else rows.push(first)
    rows.push(...more)
    added += fresh.length - (place ? 1 : 0)
    replaced += place ? 1 : 0
  }
  return { header, rows: rows.filter((row) => row !== undefined), added, replaced }
}

const keyOf = ({ value }: TableLine, key: readonly string[] | undefined): string =>
  JSON.stringify(key ? key.map((column) => value[column]) : value)

/** True where the row held says all that the other one does, whatever it says beyond that. */
function says(held: TableLine, given: TableLine, columns: readonly string[], fills: boolean): boolean {
  return columns.every((column) => {
    const cell = given.value[column]
    if (fills && (cell === '' || cell === undefined)) return true
    return JSON.stringify(cell) === JSON.stringify(held.value[column])
  })
}

function contradicting([first, ...more]: readonly TableLine[], file: string): readonly Fault[] {
  return more.map(({ line }) => ({
    file,
    line,
    found: `the same as line ${first!.line} with other figures`,
    expected: 'each cell once for each source',
  }))
}

/** The cells of a row under the columns of the merged table. */
function inOrder({ fields }: TableLine, { header }: Table, columns: readonly string[]): readonly string[] {
  return columns.map((column) => fields[header.indexOf(column)] ?? '')
}

const filled = (fields: readonly string[], held: readonly string[]): readonly string[] =>
  fields.map((field, i) => (field === '' ? held[i]! : field))

function groupedBy<T>(list: readonly T[], nameOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const name = nameOf(each)
    const group = groups.get(name)
    if (group) group.push(each)
    else groups.set(name, [each])
  }
  return groups
}
