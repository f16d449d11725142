import type { Figure } from '../../answer/figure.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { gainsShare } from '../../query/gains-share.ts'
import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { figureText } from '../figure-text.ts'
import { pick, rowsOf } from '../figures.ts'
import { countWord, ordinal } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { tableOf, totalLine } from './rank-table.ts'
import { amongText, peerWord, rankedText, rankName, withinText } from './ranked.ts'

/** Who stands first, or where who was asked about stands; then the rows; among whom, where not all are known. */
export const rankWording: Wording = (told) => {
  const telling = { ...told, query: ofAllGoods(told.query) }
  const rows = rowsOf(telling.answer)
  const first = claimedPlace(told.query, rows) ?? rows[0]
  if (!first) return noneRanked(telling)
  if (isAlone(telling)) return [headline(...aloneSentence(telling, first)), ...totalLine(telling, rows)]
  if (telling.query.reach !== undefined)
    return [headline(...reachSentence(telling, rows)), ...tableOf(telling, rows), ...totalLine(telling, rows)]
  return [headline(...leadSentence(telling, first)), ...tableOf(telling, rows), ...totalLine(telling, rows)]
}

/** "None recorded: the United Kingdom's imports of all goods held from Chile in June 2026 are zero." */
function noneRanked({ answer, query, context }: Telling): ReturnType<Wording> {
  const isNone = answer.caveats.some(({ kind }) => kind === 'none_recorded')
  if (!isNone) return []
  return [
    headline(
      bold('None recorded'),
      `: ${fieldNoun(query, context)} ${inPeriod(query.period.value)} are zero.`,
    ),
  ]
}

/** "Three suppliers made up at least 50% of the United Kingdom's imports of nickel in June 2026: 57.5%." */
function reachSentence(telling: Telling, rows: readonly Figure[]): readonly Piece[] {
  const { query, context, figures } = telling
  const part = pick(figures, { role: ['context', 'share'], unit: 'percent' })
  const many = `${capitalised(countWord(rows.length))} ${peerWord(query, rows.length)}`
  const name = rows.length === 1 ? ` alone, ${rankName(rows[0]!, telling)},` : ''
  const whole = ` made up at least ${query.reach}% of ${fieldNoun(query, context)} ${inPeriod(query.period.value)}: `
  return [bold(many), `${name}${whole}`, part ? figureText(part) : '', rows.length === 1 ? '.' : ' together.']
}

/** Of one figure nobody can say that it is the highest. */
const isAlone = ({ answer }: Telling): boolean =>
  answer.caveats.some((caveat) => caveat.kind === 'among_published' && caveat.count === 1)

/** "Of the destinations of China's exports of magnets, only the United States has a published figure in March 2026: 406 t." */
function aloneSentence(telling: Telling, only: Figure): readonly Piece[] {
  const { query, context } = telling
  const name = bold(rankName(only, telling))
  const when = ` ${inPeriod(query.period.value)}${withinText(telling)}: `
  const value = [bold(rankedText(only)), `; which ${peerWord(query, 1)} is first is not known.`]
  if (query.quantity === 'amount')
    return [
      `Of the ${peerWord(query, 2)} of ${fieldNoun(query, context)}, only `,
      name,
      ` has a published figure${when}`,
      ...value,
    ]
  const noun =
    query.quantity === 'share'
      ? `the share in ${fieldNoun(query, context)}`
      : quantityNoun(query, context).text
  const none = noneMoved(telling, only)
  return [`${none}${none === '' ? capitalised(noun) : noun} is known for `, name, ` only${when}`, ...value]
}

/** "is India in the top five" asks for India's place; "is India the largest" for who is. */
function claimedPlace({ claim, by }: Query, rows: readonly Figure[]): Figure | undefined {
  if (claim?.kind !== 'rank' || claim.nth === 1) return undefined
  return rows.find((row) => (by === 'commodity' ? row.commodity : row.partner) === claim.code)
}

/** The place of a good is one among all of them. */
const ofAllGoods = (query: Query): Query =>
  query.against?.commodities
    ? { ...query, commodities: { ...query.commodities, value: query.against.commodities } }
    : query

function leadSentence(telling: Telling, first: Figure): readonly Piece[] {
  const { query } = telling
  const when = ` ${inPeriod(query.period.value)}${sinceText(query)}${withinText(telling)}${amongText(telling)}: `
  const name = rankName(first, telling)
  const value = [bold(rankedText(first)), '.']
  if (query.quantity !== 'amount') return [`${ownStanding(telling, first)} `, bold(name), when, ...value]
  const isPlace = (first.rank ?? 1) > 1 || claimedPlace(query, [first])
  const place = isPlace ? laterPlace(telling, first) : firstPlace(telling)
  return [bold(capitalised(name)), ` ${place}`, when, ...value]
}

/** "No destination with a figure fell: the change … was lowest for": who leads the falls rose, and is no fall. */
function ownStanding(telling: Telling, first: Figure): string {
  const text = standing(telling, first)
  const none = noneMoved(telling, first)
  return none === '' ? text : `${none}${text[0]!.toLowerCase()}${text.slice(1)}`
}

function noneMoved({ query }: Telling, first: Figure): string {
  const isDown = query.direction === 'down' || query.order === 'bottom'
  const sign = signOf(spreadOf(first))
  if (query.quantity !== 'change' || first.rank !== 1 || sign === undefined || sign === (isDown ? -1 : 1))
    return ''
  return `No ${peerWord(query, 1)} with a figure ${isDown ? 'fell' : 'rose'}: `
}

/** "took the most of China's exports of rare-earth magnets" */
function firstPlace({ query, context }: Telling): string {
  const verb = VERBS[query.by === 'commodity' ? 'good' : (query.flows.value[0] ?? 'export')]
  return `${verb} the ${query.order === 'bottom' ? 'least' : 'most'} of ${fieldNoun(query, context)}`
}

const VERBS = { export: 'took', import: 'supplied', good: 'made up' } as const

/** "was the second largest destination of China's exports of rare-earth magnets" */
const laterPlace = ({ query, context }: Telling, { rank = 1 }: Figure): string =>
  `was the ${rank > 1 ? `${ordinal(rank)} ` : ''}${query.order === 'bottom' ? 'smallest' : 'largest'} ${peerWord(query, 1)} of ${fieldNoun(query, context)}`

/** "The unit value of the United Kingdom's imports of magnets was highest for", "… trade balance … was lowest with" */
function standing({ query, context }: Telling, { rank = 1 }: Figure): string {
  if (query.quantity === 'share') return shareStanding(query, context, rank)
  const { text, plural } = quantityNoun(query, context)
  const place = rank > 1 ? `${ordinal(rank)} ` : ''
  const most = query.direction === 'down' || query.order === 'bottom' ? 'lowest' : 'highest'
  const side = query.quantity !== 'balance' ? 'for' : query.by === 'commodity' ? 'in' : 'with'
  return `${capitalised(text)} ${plural ? 'were' : 'was'} ${place}${most} ${side}`
}

/** "The share in the United Kingdom's imports of tungsten was highest for", "… rose most for" */
function shareStanding(query: Query, context: ReplyContext, rank: number): string {
  const place = rank > 1 ? `${ordinal(rank)} ` : ''
  const isLow = query.direction === 'down' || query.order === 'bottom'
  const text = `The share in ${fieldNoun(query, context)}`
  if (!gainsShare(query)) return `${text} was ${place}${isLow ? 'lowest' : 'highest'} for`
  if (query.direction) return `${text} ${isLow ? 'fell' : 'rose'} ${place}most for`
  return `The change of the share in ${fieldNoun(query, context)} was ${place}${isLow ? 'lowest' : 'highest'} for`
}

/** Between which two periods a share was gained. */
const sinceText = (query: Query): string =>
  query.comparison && gainsShare(query) ? ` on ${periodText(query.comparison.period)}` : ''
