import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { isBase } from './base.ts'
import { isLastYear } from './years.ts'

/** "the change since last year", "more concentrated than last year": on the same months a year before, not on all of that year. */
export function onLastYear(
  phrases: readonly PeriodPhrase[],
  at: readonly number[],
  clause: Clause,
  intent: Intent,
): readonly PeriodPhrase[] {
  const [only, ...others] = phrases
  if (!only || others.length > 0 || !changes.has(intent.operation) || intent.change) return phrases
  const since = only.kind === 'since' && isLastYear(only.start) && intent.changing
  const isByMonth = intent.operation !== 'change' || intent.quantity === 'concentration'
  const than = isByMonth && isLastYear(only) && isBase(clause, at[0]!, intent)
  return since || than ? [yearBefore] : phrases
}

const changes: ReadonlySet<Intent['operation']> = new Set([
  'change',
  'contribution',
  'split',
  'explain',
  'count_periods',
] as const)

const yearBefore: PeriodPhrase = { kind: 'before', unit: 'year', count: 1 }
