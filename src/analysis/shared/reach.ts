import type { Figure } from '../../answer/figure.ts'
import { as, counted, share, sum } from '../../answer/make.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { passes } from './threshold.ts'

/** The largest few that make up so much of the whole: how many (`headline`), and their part of it (`context`). */
export interface Reached {
  readonly rows: readonly Figure[]
  readonly figures: readonly Figure[]
}

export function reached(query: Query, inOrder: readonly Figure[], whole: Figure): Reached | Issue {
  const least = { relation: 'at_least', value: query.reach ?? 0, unit: 'percent' } as const
  for (let many = 1; many <= inOrder.length; many++) {
    const part = partOf(inOrder.slice(0, many), whole)
    const verdict = part && passes(part, least)
    if (part && verdict === undefined) return { kind: 'meaningless', reason: 'range_undecided', query }
    if (part && verdict) return answer(query, inOrder.slice(0, many), part)
  }
  return { kind: 'meaningless', reason: 'never_reached', query }
}

function answer({ by, period }: Query, rows: readonly Figure[], part: Figure): Reached {
  const unit = by === 'commodity' ? 'commodities' : 'partners'
  const head = counted(rows, unit, { role: 'headline', period: period.value })
  return { rows, figures: rows.length > 1 ? [head, as(part, { role: 'context' })] : [head] }
}

function partOf(rows: readonly Figure[], whole: Figure): Figure | undefined {
  const about = { role: 'step' as const, ...(whole.period ? { period: whole.period } : {}) }
  return share(sum(rows, about), whole, about)
}
