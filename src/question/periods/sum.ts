import { type Range, range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'

/** "Jan+Feb 2026": months that follow on each other, joined by a plus, are one stretch. */
export function added(ranges: readonly Range[], clause: Clause, at: readonly number[]): Range | undefined {
  const joined =
    clause.ideas.slice(at[0]!, at.at(-1)!).some((idea) => idea.text === '+' || idea.text === 'plus') ||
    clause.ideas.some((idea) => summing.test(idea.text))
  const follow = ranges.every((one, i) => i === 0 || one.from === ranges[i - 1]!.to + 1)
  return joined && follow ? range(ranges[0]!.from, ranges.at(-1)!.to) : undefined
}

const summing =
  /^(?:sum of|the sum of|altogether|combined|together|in total|in all|total|sum|add up|overall)$/
