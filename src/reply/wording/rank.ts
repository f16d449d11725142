import type { Figure } from '../../answer/figure.ts'
import { isGroup, membersOf } from '../../names/groups.ts'
import { cellText, figureText, roundsToNothing, signedText } from '../figure-text.ts'
import { isAmount, numberOf, pick, pickAll, rowsOf } from '../figures.ts'
import { goodText } from '../good.ts'
import { countWord, ordinal, plural } from '../number.ts'
import { inPeriod, monthName } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import type { Block, Table } from '../reply.ts'
import { bold, capitalised, listedShort } from '../rich.ts'
import { fieldNoun, flowWord, quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { basisOf, MOST_PERCENT } from './changes.ts'

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
      return `, ${amongPeers(query, caveat.count)} with a published figure`
    if (caveat.kind === 'among_held') return `, ${amongPeers(query, caveat.count)} held`
  }
  return ''
}

/** "among the three destinations", "the only destination" */
const amongPeers = (query: Telling['query'], count: number): string =>
  count === 1 ? `the only ${peerWord(query, 1)}` : `among the ${peersText(query, count)}`

/** "three destinations", "one supplier" */
export const peersText = (query: Telling['query'], count: number): string =>
  `${countWord(count)} ${peerWord(query, count)}`

export const peerWord = ({ by, flows }: Telling['query'], count: number): string =>
  plural(count, by === 'commodity' ? 'good' : flows.value[0] === 'import' ? 'supplier' : 'destination')

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
  const changes = shown.map((row) => changeOf(telling, row))
  const withChanges = changes.some((change) => change !== undefined)
  const named = changes.findIndex((change) => change !== undefined)
  const table: Table = {
    kind: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: telling.query.by === 'commodity' ? 'Good' : 'Place', align: 'left' },
      { title: 'Figure', align: 'right' },
      ...(withShares ? [{ title: 'Share', align: 'right' as const }] : []),
      ...(withChanges ? [{ title: 'Change', align: 'right' as const }] : []),
    ],
    rows: shown.map((row, i) => [
      String(row.rank ?? i + 1),
      capitalised(rankName(row, telling)).replace(/^The /, ''),
      isAmount(row) ? cellText(row) : valueText(row),
      ...(withShares ? [shares[i] ? figureText(shares[i]) : ''] : []),
      ...(withChanges ? [changeText(changes[i], i === named)] : []),
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

const changeOf = ({ figures, query }: Telling, row: Figure): Figure | undefined =>
  figures.find(
    (figure) =>
      figure.role === 'change' &&
      (query.by === 'commodity' ? figure.commodity === row.commodity : figure.partner === row.partner),
  )

/** The first names the month it is counted from: "+46% on June", then "+75.5%". */
function changeText(change: Figure | undefined, names: boolean): string {
  if (!change) return ''
  if (numberOf(change) > MOST_PERCENT) return 'from next to nothing'
  const text = roundsToNothing(change) ? 'little changed' : signedText(change)
  const basis = change.period && basisOf(change, change.period)
  return names && basis ? `${text} on ${monthName(basis.to)}` : text
}

const valueText = (row: Figure): string =>
  row.unit === 'percent' && row.kind ? signedText(row) : figureText(row)

/** "These three are 35.3% of the total of 5,577 t; the others are not published." */
function totalLine(telling: Telling, rows: readonly Figure[]): readonly Block[] {
  const { figures, answer } = telling
  const total = pick(figures, { role: 'total' })
  if (!total || rows.length === 0) return []
  const together = pick(figures, { role: 'context', unit: 'percent' })
  const published = answer.caveats.find((caveat) => caveat.kind === 'among_published')
  const others = published?.count === rows.length ? '; the others are not published' : ''
  const text = together
    ? `These ${countWord(rows.length)} are ${figureText(together)} of the total of ${figureText(total)}${others}.`
    : `Total: ${figureText(total)}.`
  return [line([text, ...blocTexts(telling, rows)].join(' '))]
}

/** "The European Union as a bloc, Germany included: 2,140 t." */
function blocTexts({ figures }: Telling, rows: readonly Figure[]): readonly string[] {
  const blocs = pickAll(figures, { role: 'context' }).filter(({ partner }) => partner && isGroup(partner))
  return blocs.map((bloc) => {
    const members = new Set(membersOf(bloc.partner ?? '', bloc.period?.from ?? 0))
    const ranked = rows.flatMap(({ partner }) =>
      partner && members.has(partner) ? [placeText(partner)] : [],
    )
    return `${capitalised(placeText(bloc.partner ?? ''))} as a bloc, ${listedShort(ranked, 3)} included: ${figureText(bloc)}.`
  })
}
