import type { Figure } from '../../answer/figure.ts'
import { lengthOf, MONTHS_IN, monthsOf } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { isAmount, numberOf, rowsOf } from '../figures.ts'
import { inPeriod, periodText, shortPeriod } from '../period.ts'
import { grainWord } from '../question/parts.ts'
import type { Block } from '../reply.ts'
import { capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { tableOf, valueText } from './series-table.ts'

/** Low, high and latest in a sentence, the line that draws itself, and the figures. */
export const seriesWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  if (rows.length === 0) return []
  const { text } = quantityNoun(telling.query, telling.context)
  const subject = capitalised(`${text} ${inPeriod(telling.query.period.value)}`)
  if (telling.query.along && telling.query.along !== 'period')
    return [headline(`${subject}, one after the other.`), tableOf(rows, telling)]
  return [
    headline(`${subject}: ${summary(rows, telling.query)}.`),
    ...sparkOf(rows, telling),
    tableOf(rows, telling),
  ]
}

/** A year that has only begun is no low year: lows and highs are told of whole ones. */
function summary(rows: readonly Figure[], query: Query): string {
  const last = rows.at(-1)!
  if (rows.length === 1) return at(last)
  // it only ever grows
  if (query.runningTotal)
    return `added up month by month, ${at(last)} ${last.period?.to === query.period.value.to ? 'in the end' : 'as far as it can be'}`
  const whole = wholeOf(rows, query)
  if (whole.length < 2) return `latest ${at(last)}`
  const inOrder = [...whole].sort((a, b) => numberOf(a) - numberOf(b))
  const of = whole.length < rows.length ? ` of the whole ${grainWord(query)}s` : ''
  return `low ${at(inOrder[0]!)}, high ${at(inOrder.at(-1)!)}${of}, latest ${at(last)}`
}

/** Part of a year has part of its trade; a share or unit value is one however long the period. */
function wholeOf(rows: readonly Figure[], query: Query): readonly Figure[] {
  if (query.quantity !== 'amount' && query.quantity !== 'balance') return rows
  const months = monthsIn(query)
  return rows.filter(({ period }) => period && lengthOf(period) === months)
}

/** A row by partner or good is one as well. */
const monthsIn = ({ window, grain, by = 'month' }: Query): number => window ?? months[grain ?? by] ?? 1

const months: Readonly<Record<string, number>> = MONTHS_IN

const at = (row: Figure): string => `${valueText(row)}${row.period ? ` (${periodText(row.period)})` : ''}`

/** One place for every month (quarter, year), so that a gap shows as a gap. */
function sparkOf(all: readonly Figure[], { query }: Telling): readonly Block[] {
  if (query.runningTotal) return []
  const rows = wholeOf(all, query)
  const [first, last] = [rows[0]?.period, rows.at(-1)?.period]
  if (!first || !last) return []
  const byStart = new Map(rows.map((row) => [row.period?.from, numberOf(row)]))
  const grain = query.window ? 1 : monthsIn(query)
  const starts = monthsOf({ from: first.from, to: query.window ? last.from : last.to }).filter(
    (_, i) => i % grain === 0,
  )
  if (starts.length < 3) return []
  return [
    {
      kind: 'spark',
      values: starts.map((start) => byStart.get(start)),
      from: shortPeriod(first),
      to: shortPeriod(last),
      title: sparkTitle(rows[0], query),
    },
  ]
}

/** What the line is drawn in; what it is of stands in the sentence above it. */
function sparkTitle(row: Figure | undefined, { grain, window, quantity }: Telling['query']): string {
  if (row && isAmount(row) && window && quantity === 'amount') return `${row.unit} in ${window} months`
  if (row && isAmount(row)) return `${row.unit} a ${grain ?? 'month'}` // t, not T
  return capitalised(row?.unit ?? '')
}
