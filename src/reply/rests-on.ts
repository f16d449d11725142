import type { Answer } from '../answer/answer.ts'
import type { Reply, RestsOn } from './reply.ts'

/** More than this would fill the record of a post; nobody reads a correction of the three hundredth row. */
const MOST = 300

/** The cells behind the figures of an answer, each once, in the order in which they are shown. */
export function restsOn({ figures }: Answer): Pick<Reply, 'restsOn'> {
  const cells = new Map<string, RestsOn>()
  for (const figure of figures)
    for (const row of figure.rows.length <= MOST ? figure.rows : []) {
      const { package: name, reporter, partner, flow, commodity, measure, period, value, unit } = row
      const cell = { package: name, reporter, partner, flow, commodity, measure, period, value, unit }
      const key = JSON.stringify(cell)
      if (cells.size < MOST && !cells.has(key)) cells.set(key, cell)
    }
  return cells.size > 0 ? { restsOn: [...cells.values()] } : {}
}
