import type { Hash } from 'node:crypto'
import type { Columns } from '../columns.ts'
import type { Fault } from '../faults.ts'
import { STEP_ROWS, type Work } from '../work.ts'
import { growColumns } from './columns.ts'
import type { Described } from './descriptor.ts'
import { type PackageFiles, piecesOf } from './files.ts'
import { type Known, sayFaultsInRow } from './observations.ts'
import * as schemas from './schemas.ts'
import { readRows } from './table.ts'
import { readTextInSteps } from './text.ts'

/** The one file that can be big: read, checked and put into columns row by row. */
export function* readObservations(
  given: PackageFiles,
  hash: Hash,
  { name, paths, trade }: Described,
  refers: Omit<Known, 'file'>,
  faults: Fault[],
): Work<Columns | undefined> {
  const path = paths.get('observations')! // required of every descriptor
  const bytes = given.read(path)
  if (bytes !== undefined) yield* countInto(hash.update(path), bytes)
  const text = yield* readTextInSteps({ ...given, read: () => bytes }, path, faults)
  if (text === undefined) return undefined
  const known = { ...refers, file: `${given.name}/${path}` }
  const columns = growColumns(name, trade.units)
  let rows = 0
  for (const row of readRows(known.file, text, { schema: schemas.observation }, faults)) {
    sayFaultsInRow(row, known, faults)
    columns.add(row)
    if (++rows % STEP_ROWS === 0) yield
  }
  return yield* columns.done()
}

function* countInto(hash: Hash, bytes: Uint8Array): Work<void> {
  for (const piece of piecesOf(bytes)) {
    hash.update(piece)
    yield
  }
}
