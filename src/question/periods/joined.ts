import { type Range, range } from '../../calendar/month.ts'
import { said } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { PeriodsFound } from './found.ts'
import type { Named } from './named.ts'
import { withBefore } from './shift.ts'
import { shareYears } from './years.ts'

/**
 * "May and June 2026 compared with the same months of 2025": months that follow on each other are one stretch, set against
 * the same a year before, and not the one against the other. Where a rise is claimed, each or both could be meant.
 */
export function joinedAgainst(
  { phrases, at, clause, intent, context }: Named,
  before: PeriodPhrase | undefined,
): PeriodsFound | undefined {
  if (before?.kind !== 'before' || before.unit !== 'year' || phrases.length < 2) return undefined
  if (!areJoined(clause, at.slice(0, phrases.length))) return undefined
  const ranges = shareYears(phrases, context).flatMap((one) => (one.kind === 'range' ? [one.range] : []))
  if (ranges.length < phrases.length || intent.claim || !follow(ranges))
    return { issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) } }
  const main = said(range(ranges[0]!.from, ranges.at(-1)!.to))
  return withBefore({ main, grain: 'range' }, before, context)
}

/** By nothing but "and", a comma or a plus: "May vs June, and a year earlier" is of another kind. */
const areJoined = (clause: Clause, at: readonly number[]): boolean =>
  at.every((index, i) => {
    if (i === 0) return true
    const between = clause.ideas.slice(at[i - 1]! + 1, index)
    return between.length > 0 && between.every(({ text }) => joints.has(text))
  })
const joints: ReadonlySet<string> = new Set(['and', ',', '+', '&', 'plus'])

const follow = (ranges: readonly Range[]): boolean =>
  ranges.every((one, i) => i === 0 || one.from === ranges[i - 1]!.to + 1)
