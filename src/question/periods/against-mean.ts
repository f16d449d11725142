import { MONTHS_IN, range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { has } from '../idea.ts'
import type { PeriodContext, Resolved } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { latestOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/**
 * "June 2026 vs the average of the previous 12 months", "of the six months before": the stretch that ends where the
 * month begins, not the latest one, and not the one month that lies so far back.
 */
export function againstMean({
  phrases,
  at,
  clause,
  intent: { baseline },
  context,
}: Named): PeriodsFound | undefined {
  if (baseline !== 'average') return undefined
  if (clause.ideas.some((idea) => has(idea, 'norm', 'around'))) return aroundMonth(phrases, context)
  const stretch = phrases.findIndex((phrase) => monthsOf(phrase) !== undefined)
  if (stretch < 0) return ofCalendarMonth(phrases, clause, at)
  const [main, other] = phrases.filter((_, i) => i !== stretch)
  if (other) return undefined
  const found = main ? resolvePeriod(main, context) : carried(phrases[stretch]!, context)
  if (found?.kind !== 'range') return undefined
  // "the year before" June can be its last twelve months or the year of the calendar
  if (isOne(phrases[stretch]!) && found.grain !== 'year') return notRead(clause, at[stretch]!)
  const { from } = found.range
  const comparison = range(from - monthsOf(phrases[stretch]!)!, from - 1)
  return main ? { main: toSlot(found, undefined), comparison, grain: found.grain } : { comparison }
}

/** "before and after April 2025": what came after it, and the year before it. */
function aroundMonth(phrases: readonly PeriodPhrase[], context: PeriodContext): PeriodsFound | undefined {
  const [after, ...others] = phrases
  if (after?.kind !== 'since' || others.length > 0) return undefined
  const [main, start] = [resolvePeriod(after, context), resolvePeriod(after.start, context)]
  if (main.kind !== 'range' || start.kind !== 'range') return undefined
  const { from } = start.range
  return { main: toSlot(main, undefined), comparison: range(from - USUAL_MONTHS, from - 1), grain: 'range' }
}

const USUAL_MONTHS = 12

/** In a conversation it ends where the period told begins, else where the latest month does. */
function carried({ kind }: PeriodPhrase, context: PeriodContext): Resolved | undefined {
  const told = context.base ?? latestOf(context)
  return kind === 'before' && told
    ? { kind: 'range', range: told, grain: 'range', alternatives: [] }
    : undefined
}

/** Of a stretch that is counted back. */
function monthsOf(phrase: PeriodPhrase): number | undefined {
  if (phrase.kind === 'rolling' && phrase.unit !== 'unsaid') return phrase.count * MONTHS_IN[phrase.unit]
  if (phrase.kind !== 'before' || phrase.of || phrase.year || phrase.stretch || phrase.lastIfAlone)
    return undefined
  const { unit, count } = phrase
  return unit === 'period' || count < 1 ? undefined : count * MONTHS_IN[unit]
}

const isOne = (phrase: PeriodPhrase): boolean =>
  phrase.kind === 'before' && phrase.count === 1 && phrase.unit !== 'month'

/** "the average December", "the average for December 2019-2023": the same month of several years. */
function ofCalendarMonth(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
): PeriodsFound | undefined {
  const month = phrases.findIndex(
    (phrase) =>
      phrase.kind === 'span' &&
      phrase.from.kind === 'fixed' &&
      phrase.from.grain === 'month' &&
      phrase.to.kind === 'fixed' &&
      phrase.to.grain === 'year',
  )
  return month < 0 ? undefined : notRead(clause, at[month]!)
}

const notRead = ({ ideas }: Clause, at: number): PeriodsFound => ({
  issue: { kind: 'not_understood', words: [ideas[at]!.text] },
})
