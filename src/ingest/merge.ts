import type { Fault } from '../trade/faults.ts'
import { groupedBy, keyOf, placesOf, sortedOut } from './placed.ts'
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
  const [fromHeld, fromGiven] = [arrange(held.header, header), arrange(given.header, header)]
  const rows: (readonly string[] | undefined)[] = held.rows.map(fromHeld)
  const groups = groupedBy(given.rows, (row) => keyOf(row, key))
  const places = placesOf(held, groups, key)
  let [added, replaced] = [0, 0]
  for (const [name, group] of groups) {
    const agrees = (one: TableLine, other: TableLine) => says(one, other, given.header, fills)
    const { fresh, stale } = sortedOut(group, places.get(name) ?? [], agrees)
    faults.push(...contradicting(fresh, given.file))
    const [first, ...more] = fresh.map(fromGiven)
    if (first === undefined) continue
    for (const { at } of stale) rows[at] = undefined
    const [place] = stale
    if (place) rows[place.at] = fills ? filled(first, fromHeld(place.row)) : first
    else rows.push(first)
    rows.push(...more)
    added += fresh.length - (place ? 1 : 0)
    replaced += place ? 1 : 0
  }
  return { header, rows: rows.filter((row) => row !== undefined), added, replaced }
}

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

/** Puts the cells of a row under the columns of the merged table. */
function arrange(own: readonly string[], columns: readonly string[]): (row: TableLine) => readonly string[] {
  const places = columns.map((column) => own.indexOf(column))
  if (places.every((place, i) => place === i)) return ({ fields }) => fields
  return ({ fields }) => places.map((place) => fields[place] ?? '')
}

const filled = (fields: readonly string[], held: readonly string[]): readonly string[] =>
  fields.map((field, i) => (field === '' ? held[i]! : field))
