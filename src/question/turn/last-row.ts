import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'

/** "the last one" after a series is its last row: only of one by month is that a month. */
export function pointsAtLastRow(
  clause: Clause,
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  if (previous?.operation !== 'series') return []
  const words = clause.ideas.filter(({ text }) => lastRow.test(text)).map(({ text }) => text)
  const { from, to } = query.period.value
  const isRow = previous.grain === 'month' && from === to && to === previous.period.value.to
  return isRow ? [] : words
}

const lastRow = /^(?:the )?(?:last|latest|final|most recent) (?:one|row|point|entry|bar)$/
