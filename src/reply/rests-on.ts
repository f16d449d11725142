import type { Answer } from '../answer/answer.ts'
import type { Reply, RestsOn } from './reply.ts'

/** More than this would fill the record of a post; nobody reads a correction of the three hundredth row. */
const MOST = 300

/** The cells behind the figures of an answer, each once, in the order in which they are shown. */
export function restsOn({ figures }: Answer): Pick<Reply, 'restsOn'> {
  const cells: RestsOn[] = []
  const byValue = new Map<number, RestsOn[]>()
  for (const { rows } of figures)
    if (rows.length <= MOST)
      for (const row of rows) if (cells.length < MOST && isNew(row, byValue)) cells.push(cellOf(row))
  return cells.length > 0 ? { restsOn: cells } : {}
}

/** The figures of an answer share most of their rows; only cells of one value can be the same, and those are few. */
function isNew(row: RestsOn, byValue: Map<number, RestsOn[]>): boolean {
  const alike = byValue.get(row.value)
  if (alike === undefined) byValue.set(row.value, [row])
  else if (alike.some((other) => other === row || isSameCell(other, row))) return false
  else alike.push(row)
  return true
}

const isSameCell = (a: RestsOn, b: RestsOn): boolean =>
  a.period.from === b.period.from &&
  a.period.to === b.period.to &&
  a.partner === b.partner &&
  a.measure === b.measure &&
  a.flow === b.flow &&
  a.commodity === b.commodity &&
  a.reporter === b.reporter &&
  a.unit === b.unit &&
  a.package === b.package

function cellOf(row: RestsOn): RestsOn {
  const { package: name, reporter, partner, flow, commodity, measure, period, value, unit } = row
  return { package: name, reporter, partner, flow, commodity, measure, period, value, unit }
}
