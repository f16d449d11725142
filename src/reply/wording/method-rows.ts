import type { Figure } from '../../answer/figure.ts'
import { exactText } from '../figure-text.ts'
import { pickAll } from '../figures.ts'
import { shortPeriod } from '../period.ts'
import { placeText } from '../place.ts'
import type { Block } from '../reply.ts'
import { rich } from '../rich.ts'
import { line, list, type Telling } from '../telling.ts'

/** "Jul 2025 619 t (S001, S003; S011 prints 620)": equal rows are one line. */
export function rowsBlock({ figures, head }: Telling): readonly Block[] {
  const rows = pickAll(figures, { role: 'other' })
  const byCell = new Map<string, Figure[]>()
  for (const row of rows) {
    const key = `${row.period ? shortPeriod(row.period) : ''} ${row.partner ?? ''} ${exactText(row)}`
    byCell.set(key, [...(byCell.get(key) ?? []), row])
  }
  const items = [...byCell.values()].slice(0, MOST_ROWS).map((same) => {
    const first = same[0]!
    const when = first.period ? `${shortPeriod(first.period)}, ` : ''
    const ids = [...new Set(same.flatMap((row) => row.sources))]
    return rich(`${when}${placeText(first.partner ?? 'WORLD')}: ${exactText(first)} (${ids.join(', ')})`)
  })
  const isAll =
    byCell.size <= MOST_ROWS && new Set(rows.flatMap((row) => row.rows)).size >= (head?.rows.length ?? 0)
  return items.length === 0 ? [] : [line(isAll ? 'Rows:' : 'Rows, the first of them:'), list(items)]
}

const MOST_ROWS = 10
