import { type Range, range } from '../../calendar/month.ts'
import type { Phrase } from '../readers/period-phrase.ts'
import { contains, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/** "until June 2025 from April 2025": both ends of one stretch, said the other way round. */
export function untilFrom({ phrases, at, clause, context }: Named): Range | undefined {
  const until = phrases.findIndex((phrase) => phrase.kind === 'until')
  const start = phrases.findIndex((_, i) => i !== until && clause.ideas[at[i]! - 1]?.text === 'from')
  if (phrases.length !== 2 || until < 0 || start < 0) return undefined
  const [end, begin] = [
    resolvePeriod((phrases[until] as Phrase<'until'>).end, context),
    resolvePeriod(phrases[start]!, context),
  ]
  return end.kind === 'range' && begin.kind === 'range' && begin.range.from <= end.range.to
    ? range(begin.range.from, end.range.to)
    : undefined
}

/** "since April 2025, how much has it changed? compare with March 2026": the start is the base, the other the end. */
export function sinceAgainst({ phrases, intent, context }: Named): PeriodsFound | undefined {
  const since = phrases.find((phrase) => phrase.kind === 'since')
  const other = phrases.find((phrase) => phrase.kind !== 'since')
  if (phrases.length !== 2 || since?.kind !== 'since' || !other || intent.operation !== 'change')
    return undefined
  const base = resolvePeriod(since.start, context)
  const main = resolvePeriod(other, context)
  if (base.kind !== 'range' || main.kind !== 'range') return undefined
  return { main: toSlot(main, undefined), comparison: base.range, grain: main.grain }
}

/** "was June 2026 the highest since January 2025": a month, and the stretch it is looked at in. */
export function withinOpen(
  { phrases, intent }: Named,
  ranges: readonly Range[],
): { main: number; scope: number } | undefined {
  if (
    phrases.length !== 2 ||
    !['record', 'since', 'streak', 'overtake', 'count_periods'].includes(intent.operation ?? '')
  )
    return undefined
  // "since July 2025 has it ever been lower": the months since then, and "ever" is any of them
  const ever = phrases.findIndex((phrase) => phrase.kind === 'all')
  const scope =
    ever >= 0
      ? ever
      : phrases.findIndex((phrase, i) => phrase.kind === 'since' || contains(ranges[i]!, ranges[1 - i]!))
  return scope < 0 ? undefined : { main: 1 - scope, scope }
}
