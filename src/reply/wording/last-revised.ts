import type { Figure } from '../../answer/figure.ts'
import { isoMonth } from '../../calendar/month.ts'
import { numberOf, pickAll, rowsOf } from '../figures.ts'
import { dateText, periodText } from '../period.ts'
import { placeText } from '../place.ts'
import type { Rich } from '../reply.ts'
import { rich } from '../rich.ts'
import type { Telling } from '../telling.ts'
import { besideOf, fromText } from './revised-cell.ts'

/** "Revised on 20 May 2026: March 2026 to **5,240 t** from 5,238 t (+2 t), and 2 more." Those of the last day, largest first. */
export function lastRevised(telling: Telling): Rich | undefined {
  const rows = rowsOf(telling.answer)
  const dayOf = ({ rank }: Figure): string =>
    String(pickAll(telling.figures, { role: 'context' }).find((figure) => figure.rank === rank)?.value ?? '')
  const last = rows.map(dayOf).sort().at(-1)
  if (last === undefined || last.slice(0, 7) <= isoMonth(telling.query.period.value.to)) return undefined
  const fresh = rows.filter((row) => dayOf(row) === last)
  const sizeOf = (row: Figure): number => Math.abs(numberOf(besideOf(row, telling).gap ?? row))
  const told = [...fresh].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_TOLD)
  const cells = told.flatMap((row, i) => [i === 0 ? '' : '; ', ...cellText(row, telling)])
  const more = fresh.length - told.length
  return rich(`Revised on ${dateText(last)}: `, ...cells, more > 0 ? `; and ${more} more.` : '.')
}

/** At most this many are told where revisions are not what was asked for. */
const MOST_TOLD = 3

function cellText(row: Figure, telling: Telling): readonly (string | Rich)[] {
  const { partner = 'WORLD', period } = row
  const isTold = partner === 'WORLD' || telling.query.partners.value.join() === partner
  const whose = isTold ? '' : ` for ${placeText(partner)}`
  return [`${period ? periodText(period) : ''}${whose} to `, ...fromText(row, besideOf(row, telling))]
}
