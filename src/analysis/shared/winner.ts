import type { Figure } from '../../answer/figure.ts'
import { dated, named } from '../../answer/make.ts'
import { minus, numberOf, signOf, spreadOf } from '../../answer/spread.ts'
import { lengthOf } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'

/** "Was the US low in April or May?": the answer is one of the things compared, if it is surely past all the others. */
export function winner(query: Query, rows: readonly Figure[]): Figure | undefined {
  const sign = query.extreme === 'lowest' ? -1 : 1
  const best = rows.reduce((a, b) => (sign * (numberOf(b) - numberOf(a)) > 0 ? b : a))
  const isPast = (row: Figure) => signOf(minus(spreadOf(best), spreadOf(row))) === sign
  if (!rows.every((row) => row === best || isPast(row))) return undefined
  const about = { role: 'headline' as const, ...(best.period ? { period: best.period } : {}) }
  switch (query.along) {
    case 'period':
      return datedSpan(best, rows)
    case 'partner':
    case 'reporter':
    case 'commodity': {
      const code = best[query.along]
      return code ? named(code, query.along, rows, about) : undefined
    }
    default:
      return undefined
  }
}

function datedSpan({ period }: Figure, rows: readonly Figure[]): Figure | undefined {
  const unit = period && ({ 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' } as const)[lengthOf(period)]
  return period && unit ? dated(period, unit, rows, { role: 'headline' }) : undefined
}
