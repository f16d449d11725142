import { lengthOf, type Range, range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'

/**
 * "Jan+Feb 2026": months that follow on each other, joined by a plus, are one stretch. "Total exports 2024, 2025 and ytd
 * 2026" are three totals.
 */
export function added(ranges: readonly Range[], clause: Clause, at: readonly number[]): Range | undefined {
  const joined =
    clause.ideas.slice(at[0]!, at.at(-1)!).some((idea) => idea.text === '+' || idea.text === 'plus') ||
    clause.ideas.some((_, i) => isSumming(clause, i) && (areAlike(ranges) || !clause.was(i + 1, 'flow')))
  const follow = ranges.every((one, i) => i === 0 || one.from === ranges[i - 1]!.to + 1)
  return joined && follow ? range(ranges[0]!.from, ranges.at(-1)!.to) : undefined
}

export const areAlike = (ranges: readonly Range[]): boolean => new Set(ranges.map(lengthOf)).size === 1

/** "added up", "put together", but no "combined share" */
const isSumming = (clause: Clause, at: number): boolean =>
  summing.test(clause.ideas[at]!.text) || (clause.was(at, 'combined') && !clause.was(at, 'quantity'))

const summing =
  /^(?:sum of|the sum of|total of|the total of|altogether|combined|together|in total|in all|total|sum|add up|overall)$/
