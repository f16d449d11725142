import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, mean, sum } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import type { Found } from './reading.ts'
import { sumBeside } from './sum-beside.ts'
import { winner } from './winner.ts'

/** Three and more stand by size; months stand in the order they were named. */
export function compareSeveral(
  query: Query,
  trade: Trade,
  { found, verdict }: { readonly found: readonly Found[]; readonly verdict: boolean | null },
): Answer {
  const rows = rowsOf(query, found)
  const lead = query.extreme ? winner(query, rows) : undefined
  return answerOf(query, trade, {
    verdict,
    figures: [
      ...(query.together ? [togetherOf(query, rows)] : []),
      ...(lead ? [lead] : []),
      ...rows,
      ...sumBeside(query, rows),
      ...found.flatMap((each) => each.beside),
    ],
    caveats: found.flatMap((each) => each.caveats),
  })
}

function rowsOf({ along, extreme, order }: Query, found: readonly Found[]): readonly Figure[] {
  const rows = found.map(({ figure }) => as(figure, { role: 'row' }))
  if (along === 'period' && extreme === undefined && order === undefined) return rows
  const sign = extreme === 'lowest' || order === 'bottom' ? 1 : -1
  rows.sort((a, b) => sign * (numberOf(a) - numberOf(b)))
  return rows.map((row, i) => as(row, { rank: i + 1 }))
}

/** What they come to together, or their mean: each counted its own trade, and none of it twice. */
function togetherOf({ together }: Query, rows: readonly Figure[]): Figure {
  const total = sum(rows, { role: 'total', flow: rows[0]?.flow, commodity: rows[0]?.commodity })
  return together === 'mean' ? mean(total, rows.length, { ...total, role: 'total' }) : total
}
