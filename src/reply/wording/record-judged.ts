import type { Figure } from '../../answer/figure.ts'
import { range, sameRange } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { remarkOf, rowsOf } from '../figures.ts'
import { ordinal } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, periodText } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { rankedText } from './ranked.ts'
import { partsCalled } from './record-periods.ts'

/** Was this month a record, or did one of these set it: its level, its place, and the month that rivals it. */
export function judged(telling: Telling): ReturnType<Wording> {
  const { head, query, context } = telling
  const period = head!.period ?? telling.period
  const { text, plural } = quantityNoun(query, context)
  const rival = rowsOf(telling.answer)[0]
  const was = plural ? 'they were' : 'it was'
  const against = rival?.period ? againstText(rival, periodText(rival.period), was, head!) : ''
  const place = remarkOf(telling.answer, 'rank')
  const stands = place ? standsText(place.nth, query, isOneOf(telling)) : ''
  return [
    headline(
      `${capitalised(text)} ${plural ? 'were' : 'was'} `,
      bold(rankedText(head!)),
      ` ${inPeriod(period)}${stands}${against}.`,
    ),
  ]
}

/** "; in January 2025 they were 6,357 t", ", level with March 2024" */
const againstText = (rival: Figure, when: string, was: string, head: Figure): string =>
  rival.value === head.value ? `, level with ${when}` : `; in ${when} ${was} ${rankedText(rival)}`

/** "… were 5,238 t in March 2026; the lowest of the other months held in Q1 2026 was February 2026 (4,740 t)." */
export function beatenWording(telling: Telling): ReturnType<Wording> {
  const { head, query, context, period, answer } = telling
  const { text, plural } = quantityNoun(query, context)
  const row = rowsOf(answer)[0]
  const other = row?.period ? `${periodText(row.period)} (${figureText(row)})` : ''
  const within = query.comparison ? ` ${inPeriod(query.comparison.period)}` : ''
  return [
    headline(
      `${capitalised(text)} ${plural ? 'were' : 'was'} `,
      bold(figureText(head!)),
      ` ${inPeriod(period)}; the ${query.extreme ?? 'highest'} of the ${isAmong(query) ? 'other ' : ''}${GRAIN_NOUNS[query.grain ?? 'month']}s held${within} was ${other}.`,
    ),
  ]
}

const isAmong = ({ comparison, period: { value } }: Telling['query']): boolean =>
  !comparison || (comparison.period.from <= value.from && value.to <= comparison.period.to)

const periodsHeld = (query: Telling['query']): string =>
  partsCalled(query) ?? `${GRAIN_NOUNS[query.grain ?? 'month']}s`

/** "did exports peak in 2025": the month told is the one of that year that comes nearest to it. */
const isOneOf = ({ head, query: { period } }: Telling): boolean =>
  head?.period !== undefined && !sameRange(head.period, period.value)

/** A record claimed within a stretch says so, and one of what came before it: it may be none of the whole record. */
function lookedAt({ comparison, claim, period: { value } }: Telling['query'], isOne: boolean): string {
  if (comparison) return ` ${inPeriod(comparison.period)}`
  if (claim?.kind === 'record' && claim.asked) return ''
  return isOne ? ` up to ${periodText(range(value.to))}` : ' up to then'
}

/** ", the second highest of the months held up to then", ", the highest held in 2024 and the seventh highest of the months held" */
export function standsText(nth: number, query: Telling['query'], isOne = false): string {
  const extreme = query.extreme ?? (query.claim?.kind === 'record' ? query.claim.extreme : 'highest')
  const own = isOne && nth > 1 ? ` the ${extreme} held ${inPeriod(query.period.value)} and` : ''
  return `,${own} the ${nth === 1 ? '' : `${ordinal(nth)} `}${extreme} of the ${periodsHeld(query)} held${lookedAt(query, isOne)}`
}
