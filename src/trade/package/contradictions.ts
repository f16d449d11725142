import { type Fault, quoted } from '../faults.ts'
import type { Described } from './descriptor.ts'
import type { Known } from './observations.ts'
import type { TableRow } from './table.ts'
import type { Tables } from './tables.ts'

/** What rows may refer to. */
export const knownIn = ({
  sources,
  commodities,
}: Pick<Tables, 'sources' | 'commodities'>): Omit<Known, 'file'> => ({
  sources: new Set(sources.map(({ value }) => value.source_id)),
  commodities: new Set(commodities.map(({ value }) => value.code)),
})

/** What is wrong between files that are well formed each: ids that stand twice, and ids that stand nowhere. */
export function contradictionsIn(packageName: string, { paths, trade }: Described, tables: Tables): Fault[] {
  const file = (resource: string) => `${packageName}/${paths.get(resource)}`
  const { sources, commodities } = tables
  const known = knownIn(tables)
  return [
    ...twice(sources, 'source_id', ({ source_id }) => source_id, file('sources')),
    ...twice(commodities, 'code', ({ code }) => code, file('commodities')),
    ...(['changes', 'events', 'facts'] as const).flatMap((resource) =>
      unknownSources(tables[resource], known.sources, file(resource)),
    ),
    ...unknownDefault(trade.defaults.commodity, known.commodities, `${packageName}/datapackage.json`),
  ]
}

function unknownDefault(code: string | undefined, known: ReadonlySet<string>, file: string): Fault[] {
  if (code === undefined || known.has(code)) return []
  const expected = 'a code that stands in commodities.csv'
  return [{ file, column: 'trade.defaults.commodity', found: quoted(code), expected }]
}

function twice<T>(
  rows: readonly TableRow<T>[],
  column: string,
  idOf: (row: T) => string,
  file: string,
): Fault[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, value }) => {
    const id = idOf(value)
    if (seen.has(id)) return [{ file, line, column, found: `${quoted(id)} again`, expected: 'each once' }]
    seen.add(id)
    return []
  })
}

function unknownSources(
  rows: readonly TableRow<{ source_id: string }>[],
  known: ReadonlySet<string>,
  file: string,
): Fault[] {
  return rows
    .filter(({ value }) => !known.has(value.source_id))
    .map(({ line, value }) => ({
      file,
      line,
      column: 'source_id',
      found: quoted(value.source_id),
      expected: 'an id that stands in sources.csv',
    }))
}
