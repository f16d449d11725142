import type { Figure } from '../../answer/figure.ts'
import type { Claim } from '../../query/claim.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, pick, rowsOf } from '../figures.ts'
import { GRAIN_NOUNS, inPeriod, shortPeriod } from '../period.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'
import { sideNames } from './sides.ts'

/** "China's exports of rare-earth magnets were above 5,000 t in 7 months of 2025." */
export const countPeriodsWording: Wording = (telling) => {
  const { head, query } = telling
  if (!head) return []
  if (typeof head.value === 'string') return [firstLine(telling, head)]
  const number = numberOf(head) === 0 ? `no ${GRAIN_NOUNS[query.grain ?? 'month']}` : figureText(head)
  const atLeast = head.high !== undefined && head.high > numberOf(head) ? 'at least ' : ''
  return [
    headline(
      `${subjectOf(telling)} in ${atLeast}`,
      bold(number),
      ` ${inPeriod(query.period.value).replace(/^in /, 'of ')}.`,
    ),
    ...which(telling),
  ]
}

/** "China's exports of rare-earth magnets were above 6,000 t first in January 2025 (6,357 t), of the months from …" */
function firstLine(telling: Telling, head: Figure): ReturnType<Wording>[number] {
  const { query } = telling
  const [row] = rowsOf(telling.answer)
  const level = row ? ` (${figureText(row)})` : ''
  const among = query.period.value
  return headline(
    `${subjectOf(telling)} first in `,
    bold(figureText(head)),
    `${level}${firstKnown(telling, head)}, of the ${GRAIN_NOUNS[query.grain ?? 'month']}s ${inPeriod(among).replace(/^in /, 'of ')}.`,
  )
}

/** Of the months before it none has a figure, or some have none: it was above then, and may have been before. */
function firstKnown({ answer, query }: Telling, { period }: Figure): string {
  const gap = answer.caveats.find(({ kind }) => kind === 'gap')
  const missing = gap?.kind === 'gap' ? gap.months : []
  if (!period || period.from - query.period.value.from === missing.length)
    return ', the first one with a figure'
  return missing.some((month) => month < period.from) ? ', the first one known' : ''
}

/** "China's exports of rare-earth magnets were above 5,000 t", "…: imports were more than exports" */
function subjectOf(telling: Telling): string {
  const { query, context } = telling
  const moved = movedText(query)
  if (moved) return `${capitalised(quantityNoun({ ...query, quantity: 'amount' }, context).text)} ${moved}`
  const noun = quantityNoun(query, context)
  if (query.claim?.kind !== 'first_more')
    return `${capitalised(noun.text)} ${conditionText(telling, noun.plural)}`
  if (query.baseline === 'average') return pastMeanText(telling)
  const [first, second] = sideNames(query, context)
  const more = query.claim.relation === 'above' ? 'more' : 'less'
  return `${capitalised(noun.text)}: ${first} ${query.along === 'flow' ? 'were' : 'was'} ${more} than ${second}`
}

/** "China's exports of rare-earth magnets were above their average of 4,783 t" */
function pastMeanText({ query, context, answer }: Telling): string {
  const { text, plural } = quantityNoun(query, context)
  const mean = pick(answer.figures, { role: 'base' })
  const side = query.claim?.kind === 'first_more' ? query.claim.relation : 'above'
  const average = mean ? ` of ${figureText(mean)}` : ''
  return `${capitalised(text)} ${plural ? 'were' : 'was'} ${side} ${plural ? 'their' : 'its'} monthly average${average}`
}

function conditionText({ query, answer }: Telling, plural: boolean): string {
  const { claim } = query
  const limit = query.threshold ?? limitOf(claim)
  const be = plural ? 'were' : 'was'
  if (claim?.kind === 'zero') return `${be} zero`
  if (claim?.kind === 'sign') return `${be} a ${claim.sign}`
  if (limit) return `${be} ${aboveText(limit, rowsOf(answer)[0]?.unit)}`
  const way =
    claim?.kind === 'direction_each' || claim?.kind === 'direction' ? claim.direction : query.direction
  const than = query.change === 'year_on_year' ? ' on the year' : ''
  return `${way === 'down' ? 'fell' : way === 'unchanged' ? 'stood still' : 'rose'}${than}`
}

const limitOf = (claim: Claim | undefined) =>
  claim?.kind === 'threshold' && claim.threshold.unit !== 'months' ? claim.threshold : undefined

/** Which ones, on one line. */
function which({ answer }: Telling): ReturnType<Wording> {
  const rows = rowsOf(answer).slice(0, MOST_NAMED)
  if (rows.length === 0) return []
  const named = rows.map((row) => `${row.period ? shortPeriod(row.period) : ''} (${figureText(row)})`)
  return [line(`${named.join(', ')}${rowsOf(answer).length > MOST_NAMED ? ' …' : ''}`)]
}

const MOST_NAMED = 12
