import type { Figure } from '../../answer/figure.ts'
import { MONTHS_IN, monthOfYear, type Range, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { rowsOf } from '../figures.ts'
import { countWord } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, periodText } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import { headline, list, type Telling, type Wording } from '../telling.ts'
import { extremeText, peerWord, rankedText, rankName } from './ranked.ts'

/** "China's exports of rare-earth magnets …, the highest month of each year:", and a line for each of them. */
export const ofEachWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  const { query } = telling
  const amongs = ranksOf(telling)
  const isOne = query.operation === 'record'
  return [
    headline(
      `${whatText(telling)} ${inPeriod(query.period.value)}, `,
      bold(soughtText(query)),
      `${amongText(telling)}:`,
    ),
    list(
      isOne
        ? rows.map((row) => monthLine(row, query))
        : stretchesOf(rows).map((those) => partLine(those, telling, amongs[rows.indexOf(those[0]!)]?.of)),
    ),
  ]
}

const whatText = ({ query, context }: Telling): string =>
  capitalised(isOfAmounts(query) ? fieldNoun(query, context) : quantityNoun(query, context).text)

/** Of prices, shares and changes nobody is the largest. */
const isOfAmounts = ({ operation, quantity }: Query): boolean => operation === 'rank' && quantity === 'amount'

function soughtText(query: Query): string {
  const each = `of each ${GRAIN_NOUNS[query.each ?? 'year']}`
  if (query.operation === 'record')
    return `the ${extremeText(query)} ${GRAIN_NOUNS[query.grain ?? 'month']} ${each}`
  const { limit = 1 } = query
  if (isOfAmounts(query) && limit > 1)
    return `the ${countWord(limit)} ${query.order === 'bottom' ? 'smallest' : 'largest'} ${peerWord(query, limit)} ${each}`
  if (isOfAmounts(query))
    return `the ${query.order === 'bottom' ? 'smallest' : 'largest'} ${peerWord(query, 1)} ${each}`
  return `the ${peerWord(query, 1)} with the ${query.order === 'bottom' ? 'lowest' : 'highest'} ${each}`
}

/** Of how many each one is the first, where not all are known. */
const ranksOf = ({ answer }: Telling) => answer.remarks.flatMap((one) => (one.kind === 'rank' ? [one] : []))

function amongText(telling: Telling): string {
  const [first] = ranksOf(telling)
  if (!first) return ''
  return first.among === 'held' ? ', among those held' : ', among those with a published figure'
}

/** "2024: December 2024 5,580 t" */
const monthLine = (row: Figure, query: Query): Rich =>
  rich(
    `${periodText(stretchOf(row, query))}: ${row.period ? periodText(row.period) : ''} `,
    bold(rankedText(row)),
  )

/** The rows of one quarter, or year, stand in one line. */
function stretchesOf(rows: readonly Figure[]): readonly (readonly Figure[])[] {
  const lines: Figure[][] = []
  for (const row of rows) {
    const last = lines.at(-1)
    if (last && last[0]!.period?.from === row.period?.from) last.push(row)
    else lines.push([row])
  }
  return lines
}

/** "Q3 2024: the Netherlands 1.33 million USD, Norway 0.66 million USD" */
function partLine(rows: readonly Figure[], telling: Telling, among: number | undefined): Rich {
  const [first] = rows
  const parts = rows.flatMap((row, i) => [
    `${i === 0 ? '' : ', '}${rankName(row, telling)} `,
    bold(rankedText(row)),
  ])
  const isFew = among === rows.length && rows.length <= (telling.query.limit ?? 1)
  const only = among === 1 ? ', the only one published' : isFew ? ', the only ones published' : ''
  return rich(`${first?.period ? periodText(first.period) : ''}: `, ...parts, among === undefined ? '' : only)
}

/** The year, or as much of it as was looked at. */
function stretchOf({ period }: Figure, query: Query): Range {
  const at = period?.from ?? query.period.value.from
  const months = MONTHS_IN[query.each ?? 'year']
  const from = at - ((monthOfYear(at) - 1) % months)
  return range(Math.max(from, query.period.value.from), Math.min(from + months - 1, query.period.value.to))
}
