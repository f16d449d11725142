import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import { kindsOf } from '../../kinds.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { textsOf } from '../../texts.ts'

/** "cumulative through November 2025", "running total to June", "cumulative exports in July": from January of that year. */
export const cumulative = (phrases: readonly PeriodPhrase[], clause: Clause): readonly PeriodPhrase[] => {
  const [only] = phrases
  if (phrases.length !== 1 || !only || !clause.hasAny(summed)) return phrases
  if (only.kind === 'until') return [{ kind: 'to_date', unit: 'year', through: only.end }]
  const isMonth = (only.kind === 'fixed' || only.kind === 'yearless') && only.grain === 'month'
  return isMonth ? [{ kind: 'to_date', unit: 'year', through: only }] : phrases
}

const summed = kindsOf(textsOf('cumulative', 'cumulatively', 'cum', 'running total', 'accumulated'))

/** "2025 year-to-date as of September", "ytd 2024 to september": where the stretch ends; "YTD and 2025" are two. */
export function throughMonth(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  intent: Intent,
): readonly PeriodPhrase[] {
  const [first, second] = phrases
  if (at.slice(1).some((index) => clause.was(index - 1, 'conjunction', 'and'))) return phrases
  if (phrases.length !== 2 || first?.kind !== 'to_date' || first.through || intent.versus) return phrases
  if (intent.changing && second?.kind !== 'until' && !isMonth(second)) return phrases
  const end = second?.kind === 'until' ? second.end : second
  return end && (end.kind === 'yearless' || end.kind === 'fixed') ? [{ ...first, through: end }] : phrases
}

const isMonth = (phrase: PeriodPhrase | undefined): boolean =>
  (phrase?.kind === 'fixed' || phrase?.kind === 'yearless') && phrase.grain === 'month'
