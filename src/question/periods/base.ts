import { lengthOf, type Range, shift, yearOf, yearToDate } from '../../calendar/month.ts'
import { assumed } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import { has } from '../idea.ts'
import type { Intent } from '../intent/intent.ts'
import { onBase } from '../intent/on-base.ts'
import { item } from '../item.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import { isYear } from './years.ts'

/** "down how much from February", "vs June", in a conversation "growth on 2023": the one period named is the one compared with. */
export function isBase(clause: Clause, at: number, intent: Intent): boolean {
  if (intent.baseline && isMarkAfterGap(clause, at)) return true
  if (!intent.changing && !intent.versus) return false
  if (intent.baseline && isExtremeBefore(clause, at)) return false
  const isOf = intent.previous !== undefined || item(clause.ideas, at - 1)?.text === 'of'
  if (isOf && intent.baseline && isOfMark(clause, at)) return true
  if (intent.changing && item(clause.ideas, at - 1)?.text === 'on' && (intent.previous || isUpOn(clause, at)))
    return true
  if (intent.previous && intent.versus && onBase.has(item(clause.ideas, at - 1)?.text ?? '')) return true
  // "higher than in March 2025"
  const isThanIn =
    intent.previous?.along === undefined &&
    intent.operation !== 'since' &&
    clause.was(at - 1, 'preposition', 'in') &&
    /\bthan$/.test(item(clause.ideas, at - 2)?.text ?? '')
  const start = isThanIn ? at - 1 : at
  const before = clause.before(start)
  if (before < 0 || before < start - 2) return false
  return (
    clause.was(before, 'versus') ||
    clause.was(before, 'than') ||
    (clause.ideas[before]!.text === 'in' && clause.was(clause.before(before), 'than')) ||
    // "yoy each month from July": there the list begins
    (intent.changing && intent.operation !== 'series' && clause.was(before, 'preposition', 'from'))
  )
}

/** "the peak against March 2026": what stands last is what is held against the peak. */
function isExtremeBefore(clause: Clause, at: number): boolean {
  const held = clause.before(at)
  const isHeld = clause.was(held, 'versus') || clause.was(held, 'compare')
  return isHeld && clause.ideas.some((idea, i) => i < held && has(idea, 'extreme'))
}

/** "are exports up on last year", "growth on 2025": the one that runs is held against it. */
function isUpOn({ ideas }: Clause, at: number): boolean {
  const { period } = ideas[at]!
  const moved = item(ideas, at - 2)
  return period !== undefined && isYear(period) && (has(moved, 'direction') || has(moved, 'change'))
}

/** "how far below the August 2025 peak are we", "gap to the May 2025 low": no distance of that month from a higher one. */
function isMarkAfterGap(clause: Clause, at: number): boolean {
  const before = clause.before(at)
  const gap = clause.was(before, 'preposition', 'to') ? clause.before(before) : before
  return clause.was(at + 1, 'extreme') && clause.was(gap, 'difference')
}

/** "below the average of 2025": what was told is held against it, or the latest month. */
function isOfMark(clause: Clause, at: number): boolean {
  let mark = clause.before(at)
  while (clause.was(mark, 'preposition')) mark = clause.before(mark)
  return clause.was(mark, 'quantity', 'average') || clause.was(mark, 'extreme')
}

export function baseOnly(phrase: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound {
  const resolved = resolvePeriod(phrase, context)
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  const isByNow = intent.quantity === 'concentration' || isYearBefore(resolved.range, context)
  if (resolved.grain === 'year' && isByNow && !intent.baseline) return ofThatYear(resolved.range, context)
  return isLastItself(phrase, resolved.range, context)
    ? {
        main: toSlot(resolved, undefined),
        comparison: shift(resolved.range, -lengthOf(resolved.range)),
        grain: resolved.grain,
      }
    : { comparison: resolved.range }
}

/** "vs last month", where the last one that is out is what is asked about: it is held against the one before it. */
const isLastItself = (phrase: PeriodPhrase, { to }: Range, context: PeriodContext): boolean =>
  phrase.kind === 'calendar' &&
  phrase.offset === -1 &&
  phrase.unit !== 'year' &&
  !context.base &&
  to === latestOf(context)?.to

/** "higher than last year", "up on 2025": of the year that runs, where no talk says of when. */
const isYearBefore = ({ to }: Range, context: PeriodContext): boolean => {
  const latest = latestOf(context)
  return !context.base && latest !== undefined && yearOf(latest.to) === yearOf(to) + 1
}

/**
 * "more concentrated than in 2025": the year so far against the same months of that year, for one month has fewer partners;
 * "are exports higher than last year" as well, for a month is never held against a year.
 */
function ofThatYear(year: Range, context: PeriodContext): PeriodsFound {
  const latest = latestOf(context)
  if (!latest || latest.to <= year.to) return { comparison: year }
  const main = yearToDate(latest.to)
  const years = yearOf(main.from) - yearOf(year.from)
  return { main: assumed(main, 'through_latest'), comparison: shift(main, -12 * years), grain: 'range' }
}
