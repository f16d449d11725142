import type { Figure } from '../../answer/figure.ts'
import { MONTH_NAMES, MONTHS_IN } from '../../calendar/month.ts'
import { figureText } from '../figure-text.ts'
import { pick, remarkOf, rowsOf } from '../figures.ts'
import { countWord, ordinal } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, monthText, periodText } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, listed, listedShort, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, list, type Telling, type Wording } from '../telling.ts'
import { rankedText } from './ranked.ts'
import { recordOfAnyWording } from './record-of-any.ts'

/** "China's exports of rare-earth magnets in 2025 were highest in January 2025: 6,357 t." */
export const recordWording: Wording = (telling) => {
  const { head } = telling
  if (!head) return []
  if (telling.query.by === 'partner') return recordOfAnyWording(telling)
  const { claim } = telling.query
  if (claim?.kind === 'record' && claim.beaten) return beatenWording(telling)
  const rows = rowsOf(telling.answer)
  if (telling.query.earlier) return earlierWording(telling, head, rows)
  if (telling.query.together) return togetherWording(telling, head, rows)
  if (typeof head.value === 'number') return judged(telling)
  const level = rows[0] ? `: ${rankedText(rows[0])}` : ''
  const { limit } = telling.query
  if (!limit && rows.length > 1)
    return [headline(`${lookedThrough(telling)} `, bold(figureText(head)), `${tiedText(rows)}${level}.`)]
  return [
    headline(`${lookedThrough(telling)} `, bold(figureText(head)), `${level}.`),
    ...(rows.length > 1 ? [list(rows.map(rowText), true)] : []),
  ]
}

/** "Before January 2025 (6,357 t), China's exports … were highest in December 2024: 5,580 t." */
function earlierWording(
  { query, context, answer }: Telling,
  head: Figure,
  [row]: readonly Figure[],
): ReturnType<Wording> {
  const { text, plural } = quantityNoun(query, context)
  const later = pick(answer.figures, { role: 'base' })
  const before = later?.period ? `Before ${periodText(later.period)} (${figureText(later)}), ` : ''
  return [
    headline(
      `${capitalised(`${before}${text}`)} ${plural ? 'were' : 'was'} ${query.extreme ?? 'highest'} in `,
      bold(figureText(head)),
      `: ${rankedText(row!)}.`,
    ),
  ]
}

/** "The three highest months of China's exports of rare-earth magnets in 2025 add up to 18,653 t." */
function togetherWording(telling: Telling, head: Figure, rows: readonly Figure[]): ReturnType<Wording> {
  const { query, context } = telling
  const months = `${countWord(rows.length)} ${query.extreme ?? 'highest'} ${GRAIN_NOUNS[query.grain ?? 'month']}s`
  const come = query.together === 'mean' ? ' average ' : ' add up to '
  return [
    headline(
      `The ${months} of ${quantityNoun(query, context).text} ${inPeriod(query.period.value)}${come}`,
      bold(figureText(head)),
      '.',
    ),
    list(rows.map(rowText), true),
  ]
}

/** ", as in May 2026, April 2026 and 5 more" */
const tiedText = ([, ...others]: readonly Figure[]): string =>
  `, as in ${listedShort(
    others.flatMap(({ period }) => (period ? [periodText(period)] : [])),
    4,
  )}`

const rowText = (row: Figure): Rich =>
  rich(`${row.period ? periodText(row.period) : ''} `, bold(rankedText(row)))

/** "China's exports … in 2025 were highest in", "Of the whole years …, China's exports … were highest in" */
function lookedThrough(telling: Telling): string {
  const { query, context } = telling
  const { text, plural } = quantityNoun(query, context)
  const place = query.nth && query.nth > 1 ? `${ordinal(query.nth)} ` : ''
  const stood = `${plural ? 'were' : 'was'} ${place}${query.extreme ?? 'highest'} in`
  const among = periodsNoun(query)
  return among
    ? `Of the ${among}${searched(telling)}, ${text} ${stood}`
    : `${capitalised(text)}${searched(telling)} ${stood}`
}

/** What was looked at, where it was not simply every month: only Julys, only whole years. */
function periodsNoun(query: Telling['query']): string | undefined {
  const parts = partsCalled(query)
  if (parts) return parts
  const { grain = 'month' } = query
  return grain === 'month' ? undefined : `whole ${GRAIN_NOUNS[grain]}s`
}

/** "Julys", "Marches" */
const monthsCalled = (at: number): string => `${MONTH_NAMES[at - 1]}${at === 3 ? 'es' : 's'}`

/** "Julys", "fourth quarters", "first halves" */
function partsCalled({ monthsOfYear, grain = 'month' }: Telling['query']): string | undefined {
  const [first] = monthsOfYear ?? []
  if (!first || !monthsOfYear) return undefined
  if (grain !== 'quarter' && grain !== 'half') return listed(monthsOfYear.map(monthsCalled))
  return `${ordinal(Math.ceil(first / MONTHS_IN[grain]))} ${grain === 'half' ? 'halves' : 'quarters'}`
}

/** Was this month a record: its level, its place, and the month that rivals it. */
function judged(telling: Telling): ReturnType<Wording> {
  const { head, query, context, period } = telling
  const { text, plural } = quantityNoun(query, context)
  const rival = rowsOf(telling.answer)[0]
  const against = rival?.period
    ? `; in ${periodText(rival.period)} ${plural ? 'they were' : 'it was'} ${rankedText(rival)}`
    : ''
  const place = remarkOf(telling.answer, 'rank')
  const stands = place ? standsText(place.nth, query) : ''
  return [
    headline(
      `${capitalised(text)} ${plural ? 'were' : 'was'} `,
      bold(rankedText(head!)),
      ` ${inPeriod(period)}${stands}${against}.`,
    ),
  ]
}

/** "… were 5,238 t in March 2026; the lowest of the other months held in Q1 2026 was February 2026 (4,740 t)." */
function beatenWording(telling: Telling): ReturnType<Wording> {
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

/** ", the second highest of the months held up to then" */
export function standsText(nth: number, query: Telling['query']): string {
  const extreme = query.extreme ?? (query.claim?.kind === 'record' ? query.claim.extreme : 'highest')
  return `, the ${nth === 1 ? '' : `${ordinal(nth)} `}${extreme} of the ${periodsHeld(query)} held${lookedAt(query)}`
}

const periodsHeld = (query: Telling['query']): string =>
  partsCalled(query) ?? `${GRAIN_NOUNS[query.grain ?? 'month']}s`

/** A record claimed within a stretch says so, and one of what came before it: it may be none of the whole record. */
const lookedAt = ({ comparison, claim }: Telling['query']): string => {
  if (comparison) return ` ${inPeriod(comparison.period)}`
  return claim?.kind === 'record' && claim.asked ? '' : ' up to then'
}

/** The months looked at: from the first held, which is where a record starts. */
function searched({ answer, query }: Telling): string {
  const start = remarkOf(answer, 'highest_held', 'lowest_held')
  const { from, to } = query.period.value
  if (from !== to) return ` ${inPeriod(query.period.value)}`
  return start ? ` since ${monthText(start.start)}` : ''
}
