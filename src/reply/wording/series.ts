import type { Figure } from '../../answer/figure.ts'
import { lengthOf, monthsOf, type Range } from '../../calendar/month.ts'
import { cellText, figureText, signedText } from '../figure-text.ts'
import { isAmount, numberOf, rowsOf } from '../figures.ts'
import { inPeriod, periodText, shortPeriod } from '../period.ts'
import type { Block, Table } from '../reply.ts'
import { capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { rowName } from './several.ts'

/** Low, high and latest in a sentence, the line that draws itself, and the figures. */
export const seriesWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  if (rows.length === 0) return []
  const { text } = quantityNoun(telling.query, telling.context)
  const subject = capitalised(`${text} ${inPeriod(telling.query.period.value)}`)
  if (telling.query.along && telling.query.along !== 'period')
    return [headline(`${subject}, one after the other.`), tableOf(rows, telling)]
  return [headline(`${subject}: ${summary(rows)}.`), ...sparkOf(rows, telling), tableOf(rows, telling)]
}

function summary(rows: readonly Figure[]): string {
  const inOrder = [...rows].sort((a, b) => numberOf(a) - numberOf(b))
  const [low, high, last] = [inOrder[0]!, inOrder.at(-1)!, rows.at(-1)!]
  if (rows.length === 1) return at(last)
  return `low ${at(low)}, high ${at(high)}, latest ${at(last)}`
}

const at = (row: Figure): string => `${valueText(row)}${row.period ? ` (${periodText(row.period)})` : ''}`

const valueText = (row: Figure): string =>
  row.unit === 'percent' && row.kind ? signedText(row) : figureText(row)

/** One place for every month, so that a gap shows as a gap. */
function sparkOf(rows: readonly Figure[], { query }: Telling): readonly Block[] {
  const grain = rows[0]?.period ? lengthOf(rows[0].period) : 1
  const whole: Range = query.period.value
  const byStart = new Map(rows.map((row) => [row.period?.from, numberOf(row)]))
  const starts = monthsOf(whole).filter((_, i) => i % grain === 0)
  if (starts.length < 3) return []
  const first = rows[0]?.period ?? whole
  const last = rows.at(-1)?.period ?? whole
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
function sparkTitle(row: Figure | undefined, { grain }: Telling['query']): string {
  if (row && isAmount(row)) return `${row.unit} a ${grain ?? 'month'}` // t, not T
  return capitalised(row?.unit ?? '')
}

function tableOf(rows: readonly Figure[], telling: Telling): Table {
  const shown = rows.slice(-MOST_ROWS)
  const named = telling.query.along && telling.query.along !== 'period'
  return {
    kind: 'table',
    columns: [
      { title: 'Period', align: 'left' },
      ...(named ? [{ title: 'Of', align: 'left' as const }] : []),
      { title: 'Figure', align: 'right' },
    ],
    rows: shown.map((row) => [
      row.period ? shortPeriod(row.period) : '',
      ...(named ? [capitalised(rowName(row, telling)).replace(/^The /, '')] : []),
      isAmount(row) ? cellText(row) : valueText(row),
    ]),
    ...(rows.length > MOST_ROWS ? { more: rows.length - MOST_ROWS } : {}),
  }
}

const MOST_ROWS = 24
