import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import { endingAt } from '../../readers/period/ending-at.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'

/** "rolling 12-month total of nickel exports to June 2026": the twelve months that end there, wherever it is named; "ttm exports 2025". */
export function rollingEnd(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  { versus, comparing, changing, operation, window }: Intent,
): readonly PeriodPhrase[] {
  const [first, second] = phrases
  if (phrases.length !== 2 || first?.kind !== 'rolling' || first.unit !== 'month') return phrases
  if (versus || comparing || changing || operation || window || !isRolling(clause, at[0]!)) return phrases
  const isEnd =
    (second?.kind === 'fixed' || second?.kind === 'yearless') &&
    (second.grain === 'month' || second.grain === 'year')
  const whole = isEnd ? endingAt(second, first.count) : undefined
  return whole ? [whole] : phrases
}

const isRolling = ({ ideas }: Clause, at: number): boolean =>
  /\b(?:rolling|trailing|moving|running|ttm|ltm)\b/.test(ideas[at]!.text)
