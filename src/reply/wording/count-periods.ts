import type { Claim, Query } from '../../query/query.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, rowsOf } from '../figures.ts'
import { inPeriod, shortPeriod } from '../period.ts'
import { aboveText } from '../question/parts.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Telling, type Wording } from '../telling.ts'

/** "China's exports of rare-earth magnets were above 5,000 t in 7 months of 2025." */
export const countPeriodsWording: Wording = (telling) => {
  const { head, query, context } = telling
  if (!head) return []
  const noun = quantityNoun(query, context)
  const number = numberOf(head) === 0 ? `no ${query.grain ?? 'month'}` : figureText(head)
  return [
    headline(
      `${capitalised(noun.text)} ${conditionText(query, noun.plural)} in `,
      bold(number),
      ` ${inPeriod(query.period.value).replace(/^in /, 'of ')}.`,
    ),
    ...which(telling),
  ]
}

function conditionText(query: Query, plural: boolean): string {
  const { claim } = query
  const limit = query.threshold ?? limitOf(claim)
  const be = plural ? 'were' : 'was'
  if (claim?.kind === 'first_more')
    return `${be} ${claim.relation === 'above' ? 'more' : 'less'} for the first`
  if (claim?.kind === 'sign') return `${be} a ${claim.sign}`
  if (limit) return `${be} ${aboveText(limit, query)}`
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
