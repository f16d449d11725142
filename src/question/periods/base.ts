import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import { onBase } from '../intent/on-base.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { issueOf, type PeriodsFound, resolvePeriod } from './found.ts'

/** "down how much from February", "vs June", in a conversation "growth on 2023": the one period named is the one compared with. */
export function isBase(clause: Clause, at: number, intent: Intent): boolean {
  if (!intent.changing && !intent.versus) return false
  const isOf = intent.previous !== undefined || clause.ideas[at - 1]?.text === 'of'
  if (isOf && intent.baseline && isOfMark(clause, at)) return true
  if (intent.previous && intent.changing && clause.ideas[at - 1]?.text === 'on') return true
  if (intent.previous && intent.versus && onBase.has(clause.ideas[at - 1]?.text ?? '')) return true
  // "higher than in March 2025"
  const isThanIn =
    intent.previous?.along === undefined &&
    intent.operation !== 'since' &&
    clause.was(at - 1, 'preposition', 'in') &&
    /\bthan$/.test(clause.ideas[at - 2]?.text ?? '')
  const start = isThanIn ? at - 1 : at
  const before = clause.before(start)
  if (before < 0 || before < start - 2) return false
  return (
    clause.was(before, 'versus') ||
    clause.was(before, 'than') ||
    (intent.changing && clause.was(before, 'preposition', 'from'))
  )
}

/** "below the average of 2025": what was told is held against it, or the latest month. */
function isOfMark(clause: Clause, at: number): boolean {
  let mark = clause.before(at)
  while (clause.was(mark, 'preposition')) mark = clause.before(mark)
  return clause.was(mark, 'quantity', 'average') || clause.was(mark, 'extreme')
}

export function baseOnly(phrase: PeriodPhrase, context: PeriodContext): PeriodsFound {
  const resolved = resolvePeriod(phrase, context)
  return resolved.kind === 'range' ? { comparison: resolved.range } : { issue: issueOf(resolved) }
}
