import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import { figureText, signedText } from '../figure-text.ts'
import { pick, pickAll, rowsOf } from '../figures.ts'
import { flowWord } from '../flow-word.ts'
import { goodText } from '../good.ts'
import { countWord } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, monthText, periodText } from '../period.ts'
import { placeText, possessive } from '../place.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised, listed, rich } from '../rich.ts'
import { quantityNoun, wholeText } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { rankedText } from './ranked.ts'
import { standsText } from './record-judged.ts'

/** Several things side by side, one a line, with their total where they add up. */
export const severalWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  const total = pick(telling.figures, { role: 'total' })
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

const isClaimedRecord = ({ operation, claim }: Query): boolean =>
  operation === 'record' && claim?.kind === 'record'

/** Shares and contributions are of the whole, which is more than the sum of those that were named. */
const isOfWhole = ({ query }: Telling): boolean =>
  query.quantity === 'share' || query.operation === 'contribution'

/** What a row of the answer is about: the dimension that the question set side by side, and whose it is where two report. */
export function rowName(row: Figure, telling: Pick<Telling, 'query' | 'context'>): string {
  const name = nameAlong(row, telling)
  const { along, reporters } = telling.query
  if (along === 'reporter' || reporters.value.length < 2 || row.reporter === undefined) return name
  const whose = placeText(row.reporter)
  if (along === 'flow') return `${possessive(whose)} ${name}`
  return along ? `${whose}, ${name}` : name
}

function nameAlong(row: Figure, { query, context }: Pick<Telling, 'query' | 'context'>): string {
  if (!query.along) return row.period ? periodText(row.period) : placeText(row.partner ?? '')
  switch (query.along) {
    case 'partner':
      return placeText(row.partner ?? 'REST')
    case 'reporter':
      return placeText(row.reporter ?? '')
    case 'commodity':
      return goodText(row.commodity ?? '', context, query.package)
    case 'flow':
      return row.flow ? flowWord(row.flow) : 'trade'
    case 'period':
      return row.period ? periodText(row.period) : placeText(row.partner ?? '')
  }
}

function severalNoun({ query, context }: Telling): string {
  const of =
    query.along === 'partner' && query.quantity === 'amount'
      ? wholeText(query, context)
      : quantityNoun(query, context).text
  const on = query.comparison ? ` on ${periodText(query.comparison.period)}` : ''
  switch (query.operation) {
    case 'change':
      return `the change${on} in ${of}`
    case 'contribution':
      return `the contribution to the change${on} in ${of}`
    case 'record':
      if (isClaimedRecord(query)) return of
      return `the ${query.extreme ?? 'highest'} ${GRAIN_NOUNS[query.grain ?? 'month']} of ${of}`
    case 'streak':
      return `the ${query.longest ? 'longest' : 'latest'} run of one direction in ${of}`
    case 'since':
      return `the last month ${passedText(query)} of ${of}`
    default:
      return of
  }
}

/** "above 6,000 t", "as high" */
function passedText(query: Query): string {
  const { threshold, extreme } = query
  const moved = movedText(query)
  if (moved) return `that ${moved}`
  return threshold ? aboveText(threshold) : extreme === 'lowest' ? 'as low' : 'as high'
}
