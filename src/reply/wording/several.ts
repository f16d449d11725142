import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import { figureText, signedText } from '../figure-text.ts'
import { pick, pickAll, rowsOf } from '../figures.ts'
import { countWord } from '../number.ts'
import { inPeriod, monthText, periodText } from '../period.ts'
import { bold, capitalised, listed, rich } from '../rich.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { rankedText } from './ranked.ts'
import { standsText } from './record-judged.ts'
import { rowName } from './row-name.ts'
import { isClaimedRecord, severalNoun } from './several-noun.ts'

/** Several things side by side, one a line, with their total where they add up. */
export const severalWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  const total = totalOf(telling)
  const isAsked = total !== undefined && isOfPeriodsTogether(telling.query)
  return [
    isAsked
      ? togetherHeadline(telling, rows, total)
      : headline(`${capitalised(severalNoun(telling))}${searchedIn(telling)}:`),
    list(
      rows.map((row) =>
        rich(`${capitalised(rowName(row, telling))} `, bold(rowText(row, telling)), levelText(row, telling)),
      ),
    ),
    ...(total && !isAsked ? [line(`${sumWord(telling)}: ${figureText(total)}.`)] : []),
  ]
}

const isOfPeriodsTogether = ({ along, together }: Query): boolean =>
  together !== undefined && along === 'period'

/** "China's exports of rare-earth magnets in Q1 2025 and Q3 2025 add up to 32,765 t:", "… in these eleven months average". */
function togetherHeadline(
  telling: Telling,
  rows: readonly Figure[],
  total: Figure,
): ReturnType<typeof headline> {
  const verb = telling.query.together === 'mean' ? 'average' : 'add up to'
  const noun = capitalised(severalNoun(telling))
  return headline(`${noun} in ${periodsText(rows)} ${verb} `, bold(figureText(total)), ':')
}

function periodsText(rows: readonly Figure[]): string {
  const periods = rows.flatMap(({ period }) => (period ? [period] : []))
  if (periods.length <= MOST_NAMED) return listed(periods.map(periodText))
  return `these ${countWord(rows.length)} ${periods.every(({ from, to }) => from === to) ? 'months' : 'periods'}`
}

const MOST_NAMED = 3

/** Of shares it is the whole that they are parts of. */
/** Shares of several goods, and of several times, are of a whole each: only shares of one have one whole. */
export const totalOf = ({ query: { quantity, along }, figures }: Telling): Figure | undefined =>
  quantity === 'share' && along !== 'partner' ? undefined : pick(figures, { role: 'total' })

export const sumWord = (telling: Telling): string => (isOfWhole(telling) ? 'In all' : 'Together')

/** Where no month is found the answer of each leads with a number. */
function rowText(row: Figure, { query }: Telling): string {
  if (query.operation === 'since' && typeof row.value === 'number') return 'never'
  return row.kind && row.unit !== 'ratio' ? signedText(row) : figureText(row)
}

/** " (41,417 t)" behind the month or year that was found; where a month stands that was said to be a record. */
function levelText(row: Figure, telling: Telling): string {
  if (isClaimedRecord(telling.query)) return row.rank ? standsText(row.rank, telling.query) : ''
  if (typeof row.value === 'number') return ''
  const name = rowName(row, telling)
  const level = pickAll(telling.figures, { role: 'context' }).find(
    (figure) => figure.period?.from === row.period?.from && rowName(figure, telling) === name,
  )
  return level ? ` (${rankedText(level)})` : ''
}

/** A search that is asked at one month goes through all that is held, for the last time back from that month. */
function searchedIn({ query }: Telling): string {
  const { value } = query.period
  if (query.operation === 'since') return `, of all months held up to ${monthText(value.to)}`
  if (isOfPeriodsTogether(query)) return ''
  const isAll = query.operation === 'record' && value.from === value.to && !isClaimedRecord(query)
  return isAll ? ', of all months held' : ` ${inPeriod(value)}`
}

/** Shares and contributions are of the whole, which is more than the sum of those that were named. */
const isOfWhole = ({ query }: Telling): boolean =>
  query.quantity === 'share' || query.operation === 'contribution'
