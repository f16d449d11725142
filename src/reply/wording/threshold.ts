import type { Figure } from '../../answer/figure.ts'
import { cellText, figureText } from '../figure-text.ts'
import { isAmount, numberOf, pick, rowsOf } from '../figures.ts'
import { countWord } from '../number.ts'
import { inPeriod } from '../period.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import type { Table } from '../reply.ts'
import { bold, capitalised } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { amongText, peerWord, rankName, withinText } from './ranked.ts'

/** "12 partners stand above 100 t in China's exports of rare-earth magnets in July 2025." */
export const thresholdWording: Wording = (telling) => {
  const { query, context, figures } = telling
  const rows = rowsOf(telling.answer)
  const count = pick(figures, { unit: query.by === 'commodity' ? 'commodities' : 'partners' })
  const moved = movedText(query)
  // "goods of which China supplies over half": the share is China's, of each of them
  const isOfPartner = query.quantity === 'share' && query.by === 'commodity' && !query.against
  const isPlain = query.quantity === 'amount' || (query.quantity === 'share' && !isOfPartner)
  const isField = moved !== undefined || isPlain
  const what = isField ? fieldNoun(query, context) : quantityNoun(query, context).text
  const number = count ? numberOf(count) : rows.length
  const things = peerWord(query, number)
  return [
    headline(
      `${capitalised(what)} ${inPeriod(query.period.value)}${withinText(telling)}${amongText(telling)}: `,
      bold(`${number === 0 ? 'no' : countWord(number)} ${things}`),
      ` ${moved ?? passedText(telling)}.`,
    ),
    ...(rows.length > 0 ? [countedTable(rows, telling)] : []),
  ]
}

/** "above 100 t", "with a share above 10%" */
function passedText({ query, answer }: Telling): string {
  if (!query.threshold) return 'with trade'
  const passed = aboveText(query.threshold, rowsOf(answer)[0]?.unit)
  return query.quantity === 'share' ? `with a share ${passed}` : passed
}

/** Those that were counted, largest first. */
export function countedTable(rows: readonly Figure[], telling: Telling): Table {
  const shown = rows.slice(0, MOST_ROWS)
  return {
    kind: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: telling.query.by === 'commodity' ? 'Good' : 'Place', align: 'left' },
      { title: 'Figure', align: 'right' },
    ],
    rows: shown.map((row, i) => [
      String(row.rank ?? i + 1),
      capitalised(rankName(row, telling)).replace(/^The /, ''),
      isAmount(row) ? cellText(row) : figureText(row),
    ]),
    bars: shown.map((row) => Math.abs(numberOf(row))),
    ...(rows.length > MOST_ROWS ? { more: rows.length - MOST_ROWS } : {}),
  }
}

const MOST_ROWS = 15
