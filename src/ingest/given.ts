import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DataError, type Fault, refuseFaults } from '../trade/faults.ts'
import { readDescriptor } from '../trade/package/descriptor.ts'
import { folderOf } from '../trade/package/files.ts'
import { FORMATS } from './index.ts'
import type { Resource } from './resources.ts'
import { readSheet, readTable, type Table } from './sheet.ts'

/** What is to be taken in, read and well formed row by row. */
export interface Given {
  readonly tables: ReadonlyMap<Resource, readonly Table[]>
  /** What a package folder says of itself. */
  readonly descriptor?: Readonly<Record<string, unknown>>
  readonly name?: string
  /** The package folder itself, which can be a package of its own. */
  readonly folder?: string
}

/** @throws DataError with everything that is wrong in the files themselves */
export function readGiven(path: string, say: (text: string) => void): Given {
  if (!existsSync(path))
    throw new DataError([{ file: path, found: 'no such file', expected: 'a file or folder' }])
  const faults: Fault[] = []
  const isFolder = statSync(path).isDirectory()
  const described = isFolder ? describedIn(path, faults) : {}
  const tables = new Map<Resource, Table[]>()
  for (const file of isFolder ? filesIn(path) : [path])
    for (const [resource, table] of tablesIn(file, faults, say))
      tables.set(resource, [...(tables.get(resource) ?? []), table])
  refuseFaults(faults)
  return { tables, ...described }
}

function describedIn(folder: string, faults: Fault[]): Omit<Given, 'tables'> {
  if (!existsSync(join(folder, 'datapackage.json'))) return {}
  const described = readDescriptor(folderOf(folder), faults)
  if (described === undefined) return {}
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
  return { descriptor, name: described.name, folder }
}

/** The CSV files of a folder, in order of name; a package may keep them in folders of their own. */
function filesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.csv$/i.test(name))
    .filter((name) => basename(name) !== 'revisions.csv') // of a version: its history, not data
    .sort()
  return files.map((name) => join(folder, name))
}

function* tablesIn(
  path: string,
  faults: Fault[],
  say: (text: string) => void,
): Generator<readonly [Resource, Table]> {
  const file = basename(path)
  const sheet = readSheet(file, readFileSync(path), faults)
  if (sheet === undefined) return
  const format = FORMATS.find(({ recognises }) => recognises(sheet.header.fields))
  if (format === undefined) {
    faults.push(unknownFormat(file, sheet.header.fields))
    return
  }
  say(`${file}: ${sheet.records.length} lines, ${format.name}`)
  for (const { resource, sheet: own } of format.read(sheet, faults)) {
    const table = readTable(own, resource, faults)
    if (table) yield [resource, table]
  }
}

const unknownFormat = (file: string, header: readonly string[]): Fault => ({
  file,
  line: 1,
  found: `columns ${header.join(', ').slice(0, 80)}`,
  expected: `the columns of docs/data.md, or of ${FORMATS.slice(1)
    .map(({ name }) => name)
    .join(', ')}`,
})
