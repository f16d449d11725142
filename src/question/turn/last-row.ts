import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'

/** "the last one" after a series is its last row, and "the first one" its first: only of one by month is that a month. */
export function pointsAtLastRow(
  clause: Clause,
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  if (previous?.operation !== 'series') return []
  const word = pointer.exec(clause.text)?.[0] ?? countOfRows(clause)
  if (word === undefined) return []
  const { from, to } = query.period.value
  const isLast = !/^(?:first|second|third)/i.test(word) && to === previous.period.value.to
  const isOne = from === to || !pointer.test(clause.text)
  return previous.grain === 'month' && isLast && isOne ? [] : [word]
}

const pointer = /\b(?:first|second|third|last|latest|final|most recent) (?:one|row|point|entry|bar)\b/i

/** "the last two": rows, where no unit was said. */
const countOfRows = ({ ideas }: Clause): string | undefined =>
  ideas.find(({ period }) => period?.kind === 'rolling' && period.unit === 'unsaid')?.text
