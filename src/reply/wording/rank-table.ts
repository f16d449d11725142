import type { Figure } from '../../answer/figure.ts'
import { isGroup, membersOf } from '../../names/groups.ts'
import type { Query } from '../../query/query.ts'
import { cellText, figureText, roundsToNothing, signedText } from '../figure-text.ts'
import { isAmount, numberOf, pick, pickAll } from '../figures.ts'
import { countWord } from '../number.ts'
import { monthName } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block, Table } from '../reply.ts'
import { capitalised, listedShort } from '../rich.ts'
import { line, type Telling } from '../telling.ts'
import { basisOf, MOST_PERCENT } from './changes.ts'
import { rankedText, rankName } from './ranked.ts'

/** A line for each, with its share and what it did on the month before. */
export function tableOf(telling: Telling, rows: readonly Figure[]): readonly Block[] {
  if (rows.length < 2) return []
  const shown = rows.slice(0, MOST_ROWS)
  const parts = shown.map((row) => besideOf(telling, row))
  const withParts = parts.some((part) => part !== undefined)
  const changes = shown.map((row) => changeOf(telling, row))
  const withChanges = changes.some((change) => change !== undefined)
  const named = changes.findIndex((change) => change !== undefined)
  const table: Table = {
    kind: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: telling.query.by === 'commodity' ? 'Good' : 'Place', align: 'left' },
      { title: 'Figure', align: 'right' },
      ...(withParts ? [{ title: besideTitle(telling), align: 'right' as const }] : []),
      ...(withChanges ? [{ title: 'Change', align: 'right' as const }] : []),
    ],
    rows: shown.map((row, i) => [
      String(row.rank ?? i + 1),
      capitalised(rankName(row, telling)).replace(/^The /, ''),
      isAmount(row) && !row.kind ? cellText(row) : rankedText(row),
      ...(withParts ? [parts[i] ? figureText(parts[i]) : ''] : []),
      ...(withChanges ? [changeText(changes[i], i === named)] : []),
    ]),
    bars: shown.map((row) => Math.abs(numberOf(row))),
    ...(rows.length > MOST_ROWS ? { more: rows.length - MOST_ROWS } : {}),
  }
  return [table]
}

const MOST_ROWS = 15

/** Beside an amount its share, and beside a share the amount that it is. */
export function besideOf({ figures, query }: Telling, row: Figure): Figure | undefined {
  const isShare = query.quantity === 'share'
  return figures.find(
    (figure) =>
      (isShare ? figure.role === 'context' && figure.unit !== 'percent' : figure.role === 'share') &&
      isOfSame(query, figure, row),
  )
}

const besideTitle = ({ query }: Telling): string => (query.quantity === 'share' ? 'Amount' : 'Share')

const isOfSame = ({ by }: Query, figure: Figure, row: Figure): boolean =>
  by === 'commodity' ? figure.commodity === row.commodity : figure.partner === row.partner

const changeOf = ({ figures, query }: Telling, row: Figure): Figure | undefined =>
  figures.find((figure) => figure.role === 'change' && isOfSame(query, figure, row))

/** The first names the month it is counted from: "+46% on June", then "+75.5%". */
function changeText(change: Figure | undefined, names: boolean): string {
  if (!change) return ''
  if (numberOf(change) > MOST_PERCENT) return 'from next to nothing'
  const text = roundsToNothing(change) ? 'little changed' : signedText(change)
  const basis = change.period && basisOf(change, change.period)
  return names && basis ? `${text} on ${monthName(basis.to)}` : text
}

/** "These three are 35.3% of the total of 5,577 t; the others are not published." */
export function totalLine(telling: Telling, rows: readonly Figure[]): readonly Block[] {
  const { figures, answer } = telling
  const total = pick(figures, { role: 'total' })
  if (rows.length === 0) return []
  if (!total) return noTotal(telling)
  const together = pick(figures, { role: 'context', unit: 'percent' })
  const published = answer.caveats.find((caveat) => caveat.kind === 'among_published')
  const others = published?.count === rows.length ? '; the others are not published' : ''
  const text = together
    ? `These ${countWord(rows.length)} are ${figureText(together)} of the total of ${figureText(total)}${others}.`
    : aloneText(telling, rows, total)
  return [line([text, ...blocTexts(telling, rows)].join(' '))]
}

/** Where the total stands otherwise: "total and top buyer" asks for both, and chosen partners add up to none. */
function noTotal({ query, answer }: Telling): readonly Block[] {
  const { quantity, claim, within, partners } = query
  const isOfAll = quantity === 'amount' && !claim && !within && partners.value.includes('WORLD')
  return isOfAll && answer.caveats.some(({ kind }) => kind === 'among_held')
    ? [line('No total can be told: the data follow chosen partners only.')]
    : []
}

/** "That is 49.6% of the total of 621,068 USD." */
function aloneText(telling: Telling, rows: readonly Figure[], total: Figure): string {
  const share = rows.length === 1 ? besideOf(telling, rows[0]!) : undefined
  return share && share.unit === 'percent'
    ? `That is ${figureText(share)} of the total of ${figureText(total)}.`
    : `Total: ${figureText(total)}.`
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
