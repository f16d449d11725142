import type { Figure } from '../../answer/figure.ts'
import { cellText, figureText, signedText } from '../figure-text.ts'
import { isAmount, numberOf, pick, rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { countWord, ordinal, plural } from '../number.ts'
import { inPeriod } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import type { Block, Table } from '../reply.ts'
import { bold, capitalised } from '../rich.ts'
import { fieldNoun, flowWord, quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** Who stands first, then the rows; among whom, where not all are known. */
export const rankWording: Wording = (telling) => {
  const rows = rowsOf(telling.answer)
  const first = rows[0]
  if (!first) return []
  return [headline(...leadSentence(telling, first)), ...tableOf(telling, rows), ...totalLine(telling, rows)]
}

function leadSentence(telling: Telling, first: Figure) {
  const { query, context } = telling
  const when = inPeriod(query.period.value)
  const name = bold(capitalised(rankName(first, telling)))
  const nth = first.rank && first.rank > 1 ? `${ordinal(first.rank)} ` : ''
  const among = withinText(telling) + amongText(telling)
  if (query.quantity !== 'amount') {
    const what = quantityNoun(query, context).text.replace(/^the /, '')
    return [
      name,
      ` has the ${nth}${superlative(query)} ${what} ${when}${among}: `,
      bold(valueText(first)),
      '.',
    ]
  }
  const verb = VERBS[query.by === 'commodity' ? 'good' : (query.flows.value[0] ?? 'export')]
  const most = query.order === 'bottom' ? 'least' : 'most'
  return [
    name,
    ` ${verb} the ${nth}${most} of ${fieldNoun(query, context)} ${when}${among}: `,
    bold(figureText(first)),
    '.',
  ]
}

const VERBS = { export: 'took', import: 'supplied', good: 'made up' } as const

/** "largest", and for changes "largest rise of", since the smallest change is no fall. */
const superlative = ({ order, direction, quantity }: Telling['query']): string =>
  quantity === 'change'
    ? direction === 'down' || order === 'bottom'
      ? 'lowest'
      : 'highest'
    : order === 'bottom'
      ? 'smallest'
      : 'largest'

/** ", within ASEAN", where a ranking runs inside a group. */
const withinText = ({ query }: Telling): string =>
  query.within ? `, within ${partnersText(query.within)}` : ''

/** Never "top 3" as if all were known: ", among the three destinations with a published figure". */
export function amongText({ answer, query }: Telling): string {
  for (const caveat of answer.caveats) {
    if (caveat.kind === 'among_published')
      return `, among the ${peersText(query, caveat.count)} with a published figure`
    if (caveat.kind === 'among_held') return `, among the ${peersText(query, caveat.count)} held`
  }
  return ''
}

/** "three destinations", "one supplier" */
export function peersText({ by, flows }: Telling['query'], count: number): string {
  const one = by === 'commodity' ? 'good' : flows.value[0] === 'import' ? 'supplier' : 'destination'
  return `${countWord(count)} ${plural(count, one)}`
}

/** What a row ranks. */
export function rankName(row: Figure, { query, context }: Pick<Telling, 'query' | 'context'>): string {
  switch (query.by) {
    case 'commodity':
      return goodText(row.commodity ?? '', context, query.package)
    case 'reporter':
      return placeText(row.reporter ?? '')
    case 'flow':
      return row.flow ? flowWord(row.flow) : ''
    default:
      return placeText(row.partner ?? '')
  }
}

function tableOf(telling: Telling, rows: readonly Figure[]): readonly Block[] {
  if (rows.length < 2) return []
  const shown = rows.slice(0, MOST_ROWS)
  const shares = shown.map((row) => shareOf(telling, row))
  const withShares = shares.some((share) => share !== undefined)
  const table: Table = {
    kind: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: telling.query.by === 'commodity' ? 'Good' : 'Place', align: 'left' },
      { title: 'Figure', align: 'right' },
      ...(withShares ? [{ title: 'Share', align: 'right' as const }] : []),
    ],
    rows: shown.map((row, i) => [
      String(row.rank ?? i + 1),
      capitalised(rankName(row, telling)).replace(/^The /, ''),
      isAmount(row) ? cellText(row) : valueText(row),
      ...(withShares ? [shares[i] ? figureText(shares[i]) : ''] : []),
    ]),
    bars: shown.map((row) => Math.abs(numberOf(row))),
    ...(rows.length > MOST_ROWS ? { more: rows.length - MOST_ROWS } : {}),
  }
  return [table]
}

const MOST_ROWS = 15

const shareOf = ({ figures, query }: Telling, row: Figure): Figure | undefined =>
  figures.find(
    (figure) =>
      figure.role === 'share' &&
      (query.by === 'commodity' ? figure.commodity === row.commodity : figure.partner === row.partner),
  )

const valueText = (row: Figure): string =>
  row.unit === 'percent' && row.kind ? signedText(row) : figureText(row)

function totalLine({ figures }: Telling, rows: readonly Figure[]): readonly Block[] {
  const total = pick(figures, { role: 'total' })
  if (!total || rows.length === 0) return []
  const rest = pick(figures, { role: 'rest' })
  return [line(`Total: ${figureText(total)}${rest ? `; the others: ${figureText(rest)}` : ''}.`)]
}
