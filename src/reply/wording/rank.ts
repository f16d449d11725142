import type { Figure } from '../../answer/figure.ts'
import { gainsShare } from '../../query/gains-share.ts'
import type { Query } from '../../query/query.ts'
import { figureText } from '../figure-text.ts'
import { pick, rowsOf } from '../figures.ts'
import { isWorld } from '../flow-word.ts'
import { countWord } from '../number.ts'
import { inPeriod, periodText } from '../period.ts'
import { partnersText } from '../place.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { fieldNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { aloneSentence, isAlone } from './rank-alone.ts'
import { firstPlace, laterPlace, ownStanding } from './rank-standing.ts'
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
  const lead = telling.query.together ? sumSentence(telling, rows) : leadSentence(telling, first)
  return [headline(...lead), ...tableOf(telling, rows), ...totalLine(telling, rows)]
}

/** "None recorded: the United Kingdom's imports of all goods held from Chile in June 2026 are zero." */
function noneRanked({ answer, query, context }: Telling): ReturnType<Wording> {
  const isNone = answer.caveats.some(({ kind }) => kind === 'none_recorded')
  if (!isNone) return []
  if (query.by !== 'commodity' && !isWorld(query)) return [headline(...withoutPlace(query, context))]
  return [
    headline(
      bold('None recorded'),
      `: ${fieldNoun(query, context)} ${inPeriod(query.period.value)} are zero.`,
    ),
  ]
}

/** "None recorded: Mexico is no destination of Brazil's exports of natural borates in 2025, and has no place among them." */
const withoutPlace = (query: Query, context: Telling['context']): readonly Piece[] => [
  bold('None recorded'),
  `: ${partnersText(query.partners.value)} is no ${peerWord(query, 1)} of ${fieldNoun(query, context)} ${inPeriod(query.period.value)}, and has no place among them.`,
]

/** "Three suppliers made up at least 50% of the United Kingdom's imports of nickel in June 2026: 57.5%." */
function reachSentence(telling: Telling, rows: readonly Figure[]): readonly Piece[] {
  const { query, context, figures } = telling
  const part = pick(figures, { role: ['context', 'share'], unit: 'percent' })
  const many = `${capitalised(countWord(rows.length))} ${peerWord(query, rows.length)}`
  const name = rows.length === 1 ? ` alone, ${rankName(rows[0]!, telling)},` : ''
  const whole = ` made up at least ${query.reach}% of ${fieldNoun(query, context)} ${inPeriod(query.period.value)}: `
  return [bold(many), `${name}${whole}`, part ? figureText(part) : '', rows.length === 1 ? '.' : ' together.']
}

/** "The three largest suppliers of the United Kingdom's imports of nickel in 2025 add up to 68.8 million USD." */
function sumSentence(telling: Telling, rows: readonly Figure[]): readonly Piece[] {
  const { query, context, figures } = telling
  const size = query.order === 'bottom' ? 'smallest' : 'largest'
  const many = `${countWord(rows.length)} ${size} ${peerWord(query, rows.length)}`
  const sum = pick(figures, { role: 'headline' })
  const among = `${withinText(telling)}${amongText(telling)}`
  const field = `${fieldNoun(query, context)} ${inPeriod(query.period.value)}${among}${among ? ',' : ''}`
  return [`The ${many} of ${field} add up to `, bold(sum ? figureText(sum) : ''), '.']
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

/** Between which two periods a share was gained. */
const sinceText = (query: Query): string =>
  query.comparison && gainsShare(query) ? ` on ${periodText(query.comparison.period)}` : ''
