import { rowsOf } from '../figures.ts'
import { inPeriod } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { fieldNoun } from '../subject.ts'
import { headline, type Wording } from '../telling.ts'
import { amongText, peersText } from './ranked.ts'
import { countedTable } from './threshold.ts'

/** "The United Kingdom's imports of tungsten in the first half of 2026: two suppliers had none in 2025." */
export const newcomersWording: Wording = (telling) => {
  const { query, context } = telling
  const rows = rowsOf(telling.answer)
  const [then, now] = [query.comparison?.period ?? query.period.value, query.period.value]
  const [there, away] = query.direction === 'down' ? [then, now] : [now, then]
  const number =
    rows.length === 0 ? `no ${peersText(query, 1).replace(/^\S+ /, '')}` : peersText(query, rows.length)
  return [
    headline(
      `${capitalised(fieldNoun(query, context))}${amongText(telling)}: `,
      bold(number),
      ` had trade ${inPeriod(there)} and none recorded ${inPeriod(away)}.`,
    ),
    ...(rows.length > 0 ? [countedTable(rows, telling)] : []),
  ]
}
