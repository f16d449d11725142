import { type Range, shift, yearOf, yearToDate } from '../../calendar/month.ts'
import { assumed } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import { onBase } from '../intent/on-base.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod } from './found.ts'

/** "down how much from February", "vs June", in a conversation "growth on 2023": the one period named is the one compared with. */
export function isBase(clause: Clause, at: number, intent: Intent): boolean {
  if (!intent.changing && !intent.versus) return false
  if (intent.previous && intent.baseline && isOfMark(clause, at)) return true
  if (intent.previous && intent.changing && clause.ideas[at - 1]?.text === 'on') return true
  if (intent.previous && intent.versus && onBase.has(clause.ideas[at - 1]?.text ?? '')) return true
  const before = clause.before(at)
  if (before < 0 || before < at - 2) return false
  return (
    clause.was(before, 'versus') ||
    clause.was(before, 'than') ||
    (clause.ideas[before]!.text === 'in' && clause.was(clause.before(before), 'than')) ||
    (intent.changing && clause.was(before, 'preposition', 'from'))
  )
}

/** "below the average of 2025", in a conversation: what was told is held against it. */
function isOfMark(clause: Clause, at: number): boolean {
  let mark = clause.before(at)
  while (clause.was(mark, 'preposition')) mark = clause.before(mark)
  return clause.was(mark, 'quantity', 'average') || clause.was(mark, 'extreme')
}

export function baseOnly(phrase: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound {
  const resolved = resolvePeriod(phrase, context)
  if (resolved.kind === 'range' && resolved.grain === 'year' && intent.quantity === 'concentration')
    return ofThatYear(resolved.range, context)
  return resolved.kind === 'range' ? { comparison: resolved.range } : { issue: issueOf(resolved) }
}

/** "more concentrated than in 2025": the year so far against the same months of that year, for one month has fewer partners. */
function ofThatYear(year: Range, context: PeriodContext): PeriodsFound {
  const latest = latestOf(context)
  if (!latest || latest.to <= year.to) return { comparison: year }
  const main = yearToDate(latest.to)
  const years = yearOf(main.from) - yearOf(year.from)
  return { main: assumed(main, 'through_latest'), comparison: shift(main, -12 * years), grain: 'range' }
}
