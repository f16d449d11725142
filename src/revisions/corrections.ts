import { sameRange } from '../calendar/month.ts'
import type { RestsOn } from '../reply/reply.ts'
import type { Revision } from '../trade/types.ts'
import type { Posted } from './posted.ts'

/** A figure that a post rests on, and what it is now. */
export interface Correction {
  readonly cell: RestsOn
  /** What took its place, after the last of its revisions. */
  readonly revision: Revision
}

/** What has to be said under a post; nothing where a figure came back to what it was. */
export function corrections(
  { cells, on }: Posted,
  revisionsOf: (cell: RestsOn) => readonly Revision[],
): readonly Correction[] {
  return cells.flatMap((cell) => {
    const since = revisionsOf(cell).filter((revision) => revision.on >= on && isOf(cell, revision))
    const first = since.findIndex(({ before }) => before.value === cell.value)
    const revision = first < 0 ? undefined : since.at(-1)
    return revision && revision.after.value !== cell.value ? [{ cell, revision }] : []
  })
}

/** The post as if it had given the figures of now. */
export const corrected = (posted: Posted, told: readonly Correction[]): Posted => ({
  ...posted,
  cells: posted.cells.map((cell) => {
    const value = told.find((correction) => correction.cell === cell)?.revision.after.value
    return value === undefined ? cell : { ...cell, value }
  }),
})

const isOf = (cell: RestsOn, { after }: Revision): boolean =>
  after.package === cell.package &&
  after.reporter === cell.reporter &&
  after.partner === cell.partner &&
  after.flow === cell.flow &&
  after.commodity === cell.commodity &&
  after.measure === cell.measure &&
  sameRange(after.period, cell.period)
