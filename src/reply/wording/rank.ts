import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { rowsOf } from '../figures.ts'
import { ordinal } from '../number.ts'
import { inPeriod } from '../period.ts'
import { partnersText } from '../place.ts'
import { bold, capitalised } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import { headline, type Telling, type Wording } from '../telling.ts'
import { tableOf, totalLine } from './rank-table.ts'
import { amongText, rankedText, rankName } from './ranked.ts'

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
      bold(rankedText(first)),
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
