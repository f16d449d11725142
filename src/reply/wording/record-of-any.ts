import type { Figure } from '../../answer/figure.ts'
import { rowsOf } from '../figures.ts'
import { ordinal } from '../number.ts'
import { GRAIN_NOUNS, inPeriod, periodText } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, capitalised, rich } from '../rich.ts'
import { fieldNoun } from '../subject.ts'
import { headline, list, type Telling, type Wording } from '../telling.ts'
import { amongText, rankedText, rankName, withinText } from './ranked.ts'

/** "Germany took the most of China's exports … in a single month in 2025, among the six destinations …: 1,341 t in August 2025." */
export const recordOfAnyWording: Wording = (telling) => {
  const { query, context, answer } = telling
  const rows = rowsOf(answer)
  const [first] = rows
  if (!first) return []
  const verb = query.flows.value[0] === 'import' ? 'supplied' : 'took'
  const single = `in a single ${GRAIN_NOUNS[query.grain ?? 'month']}`
  const most = first.rank && first.rank > 1 ? `${ordinal(first.rank)} most` : 'most'
  const searched = `${inPeriod(query.period.value)}${withinText(telling)}${amongText(telling)}`
  return [
    headline(
      bold(capitalised(rankName(first, telling))),
      ` ${verb} the ${most} of ${fieldNoun(query, context)} ${single} ${searched}: `,
      bold(rankedText(first)),
      `${first.period ? ` ${inPeriod(first.period)}` : ''}.`,
    ),
    ...(rows.length > 1
      ? [
          list(
            rows.map((row) => rowText(row, telling)),
            true,
          ),
        ]
      : []),
  ]
}

const rowText = (row: Figure, telling: Telling): Rich =>
  rich(`${rankName(row, telling)}, ${row.period ? periodText(row.period) : ''} `, bold(rankedText(row)))
