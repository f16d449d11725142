import { MONTH_NAMES } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { remarkOf, rowsOf } from '../figures.ts'
import { ordinal } from '../number.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { bold, capitalised, listed, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, list, type Telling, type Wording } from '../telling.ts'

/** "The highest month of China's exports of rare-earth magnets was January 2025: 6,357 t." */
export const recordWording: Wording = (telling) => {
  const { head, query, context } = telling
  const rows = rowsOf(telling.answer)
  if (!head) return []
  const of = quantityNoun(query, context).text
  if (typeof head.value === 'number') return judged(telling, of)
  const first = rows[0]
  const place = query.nth ? `${ordinal(query.nth)} ` : ''
  const level = first ? `: ${figureText(first)}` : ''
  return [
    headline(
      `The ${place}${query.extreme ?? 'highest'} ${periodNoun(query)} of ${of}${searched(telling)} was `,
      bold(figureText(head)),
      `${level}.`,
    ),
    ...(rows.length > 1
      ? [
          list(
            rows.map((row) => rich(`${row.period ? periodText(row.period) : ''} `, bold(figureText(row)))),
            true,
          ),
        ]
      : []),
  ]
}

/** Was this month a record: its level, its place, and the month that rivals it. */
function judged(telling: Telling, of: string): ReturnType<Wording> {
  const { head, query, period } = telling
  const rival = rowsOf(telling.answer)[0]
  const against = rival?.period ? `; ${periodText(rival.period)} was ${figureText(rival)}` : ''
  const place = remarkOf(telling.answer, 'rank')
  const extreme = query.extreme ?? (query.claim?.kind === 'record' ? query.claim.extreme : 'highest')
  const stands = place
    ? `, the ${place.nth === 1 ? '' : `${ordinal(place.nth)} `}${extreme} of the ${query.grain ?? 'month'}s held${lookedAt(query)}`
    : ''
  return [
    headline(`${capitalised(of)} ${inPeriod(period)}: `, bold(figureText(head!)), `${stands}${against}.`),
  ]
}

/** A record claimed within a stretch says so: it may be none of the whole record. */
const lookedAt = ({ comparison }: Telling['query']): string =>
  comparison ? ` ${inPeriod(comparison.period)}` : ''

/** "July" where only Julys were looked at. */
const periodNoun = ({ monthsOfYear, grain }: Telling['query']): string =>
  monthsOfYear ? listed(monthsOfYear.map((at) => MONTH_NAMES[at - 1] ?? '')) : (grain ?? 'month')

/** The months looked at: from the first held, which is where a record starts. */
function searched({ answer, query }: Telling): string {
  const start = remarkOf(answer, 'highest_held', 'lowest_held')
  const { from, to } = query.period.value
  if (from !== to) return ` ${inPeriod(query.period.value)}`
  return start ? ` since ${monthText(start.start)}` : ''
}
