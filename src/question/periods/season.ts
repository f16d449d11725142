import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { PeriodsFound } from './found.ts'
import { onePeriod } from './single.ts'

/**
 * "best October", "highest Q3", "highest July ever": the same part of every year; of the years of a
 * stretch, where one is named beside it ("highest July since 2020").
 */
export function seasonOf(
  phrases: readonly PeriodPhrase[],
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const { operation, grain, claim } = intent
  if (claim || operation !== 'record') return undefined
  const [part, stretch, ...others] = phrases.filter((phrase) => phrase.kind !== 'all')
  if (others.length > 0 || part?.kind !== 'yearless' || part.last) return undefined
  if (part.grain === 'half') return { issue: { kind: 'not_understood', words: [HALVES[part.from]!] } }
  if (grain !== undefined && part.grain === 'range') return undefined
  const season = { months: monthsOf(part), grain: part.grain === 'quarter' ? 'quarter' : 'month' } as const
  if (!stretch) return { season }
  if (!isStretch(stretch)) return undefined
  const { issue, main } = onePeriod(stretch, intent, context, undefined, false, false)
  return issue ? { issue } : main && { season, main }
}

/** Halves of years are not searched, and their months are none. */
const HALVES: Readonly<Record<number, string>> = { 1: 'first half', 7: 'second half' }

const isStretch = ({ kind }: PeriodPhrase): boolean => stretches.has(kind)
const stretches: ReadonlySet<PeriodPhrase['kind']> = new Set(['since', 'until', 'span', 'rolling'])

const monthsOf = ({ from, to }: Extract<PeriodPhrase, { kind: 'yearless' }>): readonly number[] =>
  Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)
