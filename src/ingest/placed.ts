import type { Table, TableLine } from './sheet.ts'

interface Place {
  readonly row: TableLine
  readonly at: number
}

/** Where the rows held stand that something is given for: a few of perhaps millions. */
export function placesOf(
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
export function sortedOut(
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

export function keyOf({ value }: TableLine, key: readonly string[] | undefined): string {
  if (!key) return JSON.stringify(value)
  let name = ''
  for (const column of key) name += `${keyCell(value[column])}|`
  return name
}

/** A period is read into an object; everything else of a key is text. */
function keyCell(cell: unknown): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}

export function groupedBy<T>(list: readonly T[], nameOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const name = nameOf(each)
    const group = groups.get(name)
    if (group) group.push(each)
    else groups.set(name, [each])
  }
  return groups
}
