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

interface Place {
  readonly row: TableLine
  readonly at: number
}

/** Where the rows held stand that something is given for: a few of perhaps millions. */
function placesOf(
  held: Table,
  groups: ReadonlyMap<string, unknown>,
  key: readonly string[] | undefined,
): ReadonlyMap<string, readonly Place[]> {
  const named = held.rows.map((row, at) => ({ name: keyOf(row, key), row, at }))
  return groupedBy(
    named.filter(({ name }) => groups.has(name)),
    ({ name }) => name,
  )
}

/** What is new among the rows given, and what of the rows held they do not repeat. */
function sortedOut(
  group: readonly TableLine[],
  there: readonly Place[],
  agrees: (held: TableLine, given: TableLine) => boolean,
) {
  const once = group.filter((row, i) => !group.slice(0, i).some((other) => agrees(other, row)))
  return {
    fresh: once.filter((row) => !there.some((other) => agrees(other.row, row))),
    stale: there.filter((other) => !group.some((row) => agrees(other.row, row))),
  }
}

function keyOf({ value }: TableLine, key: readonly string[] | undefined): string {
  if (!key) return JSON.stringify(value)
  let name = ''
  for (const column of key) name += `${keyCell(value[column])}|`
  return name
}

/** A period is read into an object; everything else of a key is text. */
function keyCell(cell: unknown): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
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
