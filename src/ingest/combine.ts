import type { Fault } from '../trade/faults.ts'
import { type Described, readDescriptor } from '../trade/package/descriptor.ts'
import type { PackageFiles } from '../trade/package/files.ts'
import { faultsInRows } from '../trade/package/observations.ts'
import type { ObservationRow } from '../trade/package/schemas.ts'
import type { Given } from './given.ts'
import { merge } from './merge.ts'
import { RESOURCES, type Resource } from './resources.ts'
import { csvText, readSheet, readTable, type Table } from './sheet.ts'

/** The files of a package by path. */
export type Files = ReadonlyMap<string, Uint8Array>

export interface Combined {
  readonly files: Files
  readonly added: number
  readonly replaced: number
}

const DESCRIPTOR = 'datapackage.json'

/** The package with what is given taken in; undefined where something does not fit, with the faults added. */
export function combine(held: PackageFiles, given: Given, faults: Fault[]): Combined | undefined {
  const described = readDescriptor(held, faults)
  if (described === undefined) return undefined
  const files = new Map(filesOf(held, described))
  const paths = new Map(described.paths)
  let [added, replaced] = [0, 0]
  for (const resource of RESOURCES) {
    for (const table of given.tables.get(resource) ?? []) {
      const path = paths.get(resource) ?? `${resource}.csv`
      const before = heldTable(files.get(path), path, resource, table, faults)
      if (before === undefined) return undefined
      const merged = merge(before, table, resource, faults)
      added += merged.added
      replaced += merged.replaced
      if (merged.added + merged.replaced === 0) continue
      files.set(path, encode(csvText(merged.header, merged.rows)))
      paths.set(resource, path)
    }
  }
  faults.push(...unknownIn(given, files, paths))
  const descriptor = descriptorWith(files.get(DESCRIPTOR)!, given, paths)
  return { files: descriptor ? files.set(DESCRIPTOR, encode(descriptor)) : files, added, replaced }
}

export function filesOf(held: PackageFiles, { paths }: Described): Files {
  const names = [DESCRIPTOR, ...paths.values()]
  return new Map(
    names.flatMap((path) => {
      const bytes = held.read(path)
      return bytes === undefined ? [] : [[path, bytes] as const]
    }),
  )
}

/** A file that the package does not have yet begins with the columns of the one given. */
function heldTable(
  bytes: Uint8Array | undefined,
  path: string,
  resource: Resource,
  { header }: Table,
  faults: Fault[],
): Table | undefined {
  if (bytes === undefined) return { file: path, header, rows: [] }
  const sheet = readSheet(path, bytes, faults)
  return sheet && readTable(sheet, resource, faults)
}

/** Said of the file that was given, whose lines its owner can find, and not of the one it became part of. */
function unknownIn({ tables }: Given, files: Files, paths: ReadonlyMap<string, string>): readonly Fault[] {
  const ids = (resource: Resource, column: string): ReadonlySet<string> => {
    const path = paths.get(resource)
    const sheet = path && files.get(path) ? readSheet(path, files.get(path)!, []) : undefined
    const rows = (sheet && readTable(sheet, resource, [])?.rows) ?? []
    return new Set(rows.map(({ value }) => String(value[column])))
  }
  const known = { sources: ids('sources', 'source_id'), commodities: ids('commodities', 'code') }
  return (tables.get('observations') ?? []).flatMap(({ file, rows }) =>
    // read by the schema of observations, whatever table it came in
    faultsInRows(
      rows.map(({ line, value }) => ({ line, value: value as unknown as ObservationRow })),
      { file, ...known },
    ),
  )
}

/** Defaults, release and texts of a package folder lead; where the files lie is the business of the package held. */
function descriptorWith(
  held: Uint8Array,
  { descriptor }: Given,
  paths: ReadonlyMap<string, string>,
): string | undefined {
  const own: Record<string, unknown> & { resources: { name: string; path: string }[] } = JSON.parse(
    new TextDecoder().decode(held),
  )
  const fresh = [...paths].filter(([name]) => !own.resources.some((resource) => resource.name === name))
  const resources = [...own.resources, ...fresh.map(([name, path]) => ({ name, path }))]
  const after = { ...own, ...descriptor, name: own.name, resources }
  return JSON.stringify(after) === JSON.stringify(own) ? undefined : `${JSON.stringify(after, null, 2)}\n`
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
