import type { Query } from '../../query/query.ts'
import { turned } from '../../query/turned.ts'
import { CHANGE_WORDS } from '../subject.ts'
import { markText } from './parts.ts'

/** "month-on-month fall of more than 10%" for changes below −10%: as people ask. Undefined where no move is counted. */
export function moveText(query: Query): string | undefined {
  const { threshold, direction, quantity } = query
  if (!threshold || !direction || quantity !== 'change') return undefined
  const { relation, value, unit } = direction === 'down' ? turned(threshold) : threshold
  const kind = query.change ?? query.comparison?.kind ?? 'month_on_month'
  const name = direction === 'down' ? 'fall' : 'rise'
  return `${CHANGE_WORDS[kind]} ${name} of ${threshold.near ?? HOW[relation]} ${markText(value, unit)}`
}

const HOW = {
  above: 'more than',
  below: 'less than',
  at_least: 'at least',
  at_most: 'at most',
  equal: 'exactly',
} as const
