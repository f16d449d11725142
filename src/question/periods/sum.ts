import { lengthOf, type Range, range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'

/**
 * "Jan+Feb 2026": months that follow on each other, joined by a plus, are one stretch. "Total exports 2024, 2025 and ytd
 * 2026" are three totals.
 */
export function added(ranges: readonly Range[], clause: Clause, at: readonly number[]): Range | undefined {
  const follow = ranges.every((one, i) => i === 0 || one.from === ranges[i - 1]!.to + 1)
  return follow && areJoined(ranges, clause, at) ? range(ranges[0]!.from, ranges.at(-1)!.to) : undefined
}

/**
 * "sum of Q1 and Q3 2025", "Jan + Mar 2025": each told, and what they come to. "Total exports in July 2024 and July 2025"
 * are two totals.
 */
export const addedApart = (ranges: readonly Range[], clause: Clause, at: readonly number[]): boolean =>
  (clause.ideas.some((_, i) => saysSum(clause, i, at.at(-1)!)) || hasPlus(clause, at)) &&
  ranges.every((one, i) => i === 0 || one.from > ranges[i - 1]!.to)

/** "January and March in total", "total of January and March" */
function saysSum({ ideas }: Clause, at: number, last: number): boolean {
  const { text } = ideas[at]!
  if (isOfPlaces(ideas, at)) return false
  return (
    sums.has(text) ||
    (text === 'in total' && at > last) ||
    (text.endsWith('total of') && ideas[at + 1]?.period !== undefined)
  )
}

const sums: ReadonlySet<string> = new Set([
  'sum of',
  'the sum of',
  'combined',
  'together',
  'altogether',
  'add up',
  'added up',
  'taken together',
])

const hasPlus = (clause: Clause, at: readonly number[]): boolean =>
  clause.ideas.slice(at[0]!, at.at(-1)!).some(({ text }) => text === '+' || text === 'plus')

const areJoined = (ranges: readonly Range[], clause: Clause, at: readonly number[]): boolean =>
  hasPlus(clause, at) ||
  clause.ideas.some((_, i) => isSumming(clause, i) && (areAlike(ranges) || !clause.was(i + 1, 'flow')))

export const areAlike = (ranges: readonly Range[]): boolean => new Set(ranges.map(lengthOf)).size === 1

/** "added up", "put together", but no "combined share" */
const isSumming = (clause: Clause, at: number): boolean =>
  !isOfPlaces(clause.ideas, at) &&
  (summing.test(clause.ideas[at]!.text) || (clause.was(at, 'combined') && !clause.was(at, 'quantity')))

/** "Hungary and Poland combined: 2021, 2022": the two places are added up, and each year is told. */
const isOfPlaces = (ideas: Clause['ideas'], at: number): boolean =>
  ideas[at - 1]?.place !== undefined && ideas.some(({ place }, i) => place !== undefined && i < at - 1)

const summing =
  /^(?:sum of|the sum of|total of|the total of|altogether|combined|together|in total|in all|total|sum|add up|overall)$/
