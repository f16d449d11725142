import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, pick, remarkOf, rowsOf } from '../figures.ts'
import { countWord, ordinal, plural } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, monthText, periodText } from '../period.ts'
import { aboveText } from '../question/parts.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, listedShort, rich } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, list, type Telling, type Wording } from '../telling.ts'
import { rankedText } from './ranked.ts'
import { beatenWording, judged } from './record-judged.ts'
import { recordOfAnyWording } from './record-of-any.ts'
import { lookedThrough } from './record-searched.ts'

/** "China's exports of rare-earth magnets in 2025 were highest in January 2025: 6,357 t." */
export const recordWording: Wording = (telling) => {
  const head = leadOf(telling)
  if (!head) return []
  if (telling.query.by === 'partner') return recordOfAnyWording(telling)
  const { claim } = telling.query
  if (claim?.kind === 'record' && claim.beaten) return beatenWording(telling)
  const rows = rowsOf(telling.answer)
  if (telling.query.earlier) return earlierWording(telling, head, rows)
  if (telling.query.together) return togetherWording(telling, head, rows)
  if (telling.query.window && head.period)
    return [headline(`${lookedThrough(telling)} `, bold(periodText(head.period)), `: ${rankedText(head)}.`)]
  if (telling.query.form === 'count') return longAgoWording(telling, telling.head ?? head, rows)
  if (typeof head.value === 'number') return judged(telling)
  const level = rows[0] ? `: ${rankedText(rows[0])}` : ''
  const { limit, order } = telling.query
  if (!limit && !order && rows.length > 1)
    return [headline(`${lookedThrough(telling)} `, bold(figureText(head)), `${tiedText(rows)}${level}.`)]
  return [
    headline(`${lookedThrough(telling)} `, bold(figureText(head)), `${level}.`),
    ...(rows.length > 1 ? [rowList(telling, rows)] : []),
    ...passingLine(telling),
  ]
}

/** From the first on they are numbered; from another on each is told its place: "third: August 2025 6,146 t". */
const rowList = ({ query }: Telling, rows: readonly Figure[]): ReturnType<typeof list> =>
  query.nth === undefined
    ? list(rows.map(rowText), true)
    : list(rows.map((row) => rich(`${ordinal(row.rank ?? 1)}: `, ...rowText(row))))

/** When it was; of a list, which its rows lead, that of the first. */
const leadOf = ({ head, figures }: Telling): Figure | undefined =>
  figures.find(({ role, value }) => role === 'context' && typeof value === 'string') ?? head

/** "Before January 2025 (6,357 t), China's exports … were highest in December 2024: 5,580 t." */
function earlierWording(
  { query, context, answer }: Telling,
  head: Figure,
  [row]: readonly Figure[],
): ReturnType<Wording> {
  const { text, plural } = quantityNoun(query, context)
  const later = pick(answer.figures, { role: 'base' })
  const before = later?.period ? `Before ${periodText(later.period)} (${figureText(later)}), ` : ''
  return [
    headline(
      `${capitalised(`${before}${text}`)} ${plural ? 'were' : 'was'} ${query.extreme ?? 'highest'} in `,
      bold(figureText(head)),
      `: ${rankedText(row!)}.`,
    ),
  ]
}

/** "14 months to March 2026. China's exports … from July 2023 to March 2026 were highest in January 2025: 6,357 t." */
function longAgoWording(telling: Telling, months: Figure, rows: readonly Figure[]): ReturnType<Wording> {
  const count = numberOf(months)
  const then = months.period!
  const row = rows.find(({ period }) => period?.to === then.to)
  return [
    headline(
      bold(capitalised(`${countWord(count)} ${plural(count, 'month')}`)),
      ` to ${monthText(then.to + count)}. ${lookedThrough(telling)} ${periodText(then)}: ${rankedText(row!)}.`,
    ),
  ]
}

/** "The three highest months of China's exports of rare-earth magnets in 2025 add up to 18,653 t." */
function togetherWording(telling: Telling, head: Figure, rows: readonly Figure[]): ReturnType<Wording> {
  const { query, context } = telling
  const months = `${countWord(rows.length)} ${query.extreme ?? 'highest'} ${GRAIN_NOUNS[query.grain ?? 'month']}s`
  const come = query.together === 'mean' ? ' average ' : ' add up to '
  return [
    headline(
      `The ${months} of ${quantityNoun(query, context).text} ${inPeriod(query.period.value)}${come}`,
      bold(figureText(head)),
      '.',
    ),
    list(rows.map(rowText), true),
  ]
}

/** "Above 1,300 t in one of the four months held." */
function passingLine({ query: { claim, grain = 'month' }, answer }: Telling): ReturnType<Wording> {
  const passing = remarkOf(answer, 'passing')
  if (!passing || claim?.kind !== 'threshold') return []
  const { count, of } = passing
  const times = count === 0 ? 'none' : countWord(count)
  const bound = aboveText(claim.threshold, rowsOf(answer)[0]?.unit)
  return [line(`${capitalised(bound)} in ${times} of the ${countWord(of)} ${GRAIN_NOUNS[grain]}s held.`)]
}

/** ", as in May 2026, April 2026 and 5 more" */
const tiedText = ([, ...others]: readonly Figure[]): string =>
  `, as in ${listedShort(
    others.flatMap(({ period }) => (period ? [periodText(period)] : [])),
    4,
  )}`

const rowText = (row: Figure): Rich =>
  rich(`${row.period ? periodText(row.period) : ''} `, bold(rankedText(row)))
