import { lengthOf, monthOfYear, type Range, sameRange, shift, yearOf, yearRange } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Clause } from './clause.ts'
import { has, type Idea } from './idea.ts'
import { lastBefore } from './in-context/beside-base.ts'
import { inContext } from './in-context/by-itself.ts'
import { endsAtBase } from './in-context/ends-at-base.ts'
import { stretched } from './in-context/stretched.ts'
import type { Intent } from './intent/intent.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import { isCorrection } from './turn/correction.ts'

type Mutable = { -readonly [K in keyof Idea]: Idea[K] }

/**
 * In a conversation a bare month is of the year spoken of, YTD ends at the month spoken of, and "last year" beside a
 * comparison is the year before it.
 */
export function settleInContext(clause: Clause, base: Range, intent: Intent, held: Range | undefined): void {
  const ideas = clause.ideas as Mutable[]
  const named = ideas.filter(({ period }) => period).length
  // nobody said the latest month, so no year of it was wrong
  const isAssumed = intent.previous?.period.because === 'latest_held'
  for (let at = 0; at < ideas.length; at++) {
    const { period } = ideas[at]!
    if (!period || (intent.operation === 'record' && isSeason(clause, at))) continue
    const settled =
      stretched(clause, at, base, intent) ??
      endsAtBase(clause, at, base, intent) ??
      onEarlier(clause, at, base) ??
      lastSuch(ideas[at]!, base) ??
      (isAssumed ? undefined : corrected(period, clause, base, held)) ??
      (named === 2 ? shown(period, intent.previous) : undefined) ??
      inContext(period, base, intent, held, named === 2)
    if (settled) ideas[at]!.period = settled
  }
}

/** "the best July": of all Julys, whichever month was spoken of. */
const isSeason = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.period?.kind === 'yearless' && clause.was(at - 1, 'extreme')

/** "up 13.9% on December", "down from May": what it moved on came before it. */
function onEarlier(clause: Clause, at: number, base: Range): PeriodPhrase | undefined {
  const { period } = clause.ideas[at]!
  if (period?.kind !== 'yearless' || !/^(?:on|from)$/.test(clause.ideas[at - 1]?.text ?? '')) return undefined
  const moved = clause.ideas.slice(0, at).some((idea) => has(idea, 'direction') || has(idea, 'change'))
  return moved ? lastBefore(period, base) : undefined
}

/** "what about last March" after one March: the one before it, and not the same once more. */
function lastSuch({ period, text }: Idea, base: Range): PeriodPhrase | undefined {
  if (period?.kind !== 'yearless' || !/^(?:the )?last /.test(text)) return undefined
  const before = lastBefore(period, base)
  const isSame = before.kind === 'fixed' && sameRange(shift(before.range, 12), base)
  return isSame ? before : undefined
}

/** "Q1 vs Q4" after Q1 2026 and Q4 2025 were told: the two of them. */
function shown(phrase: PeriodPhrase, previous: Query | undefined): PeriodPhrase | undefined {
  if (phrase.kind !== 'yearless' || !previous?.beside) return undefined
  const { from, to, grain } = phrase
  const months = ((to - from + 12) % 12) + 1
  const range = [previous.period.value, previous.beside].find(
    (one) => monthOfYear(one.from) === from && lengthOf(one) === months,
  )
  return range && { kind: 'fixed', range, grain }
}

/** "no, I meant 2025": only the year was wrong, the months stay; but those of a year that still ran were only the held ones. */
function corrected(
  phrase: PeriodPhrase,
  clause: Clause,
  base: Range,
  held: Range | undefined,
): PeriodPhrase | undefined {
  if (phrase.kind !== 'fixed' || phrase.grain !== 'year' || lengthOf(base) >= 12) return undefined
  const isRunningYear = lengthOf(base) > 1 && monthOfYear(base.from) === 1 && base.to === held?.to
  if (isRunningYear) return undefined
  if (!isCorrection(clause)) return undefined
  const range = shift(base, phrase.range.from - yearRange(yearOf(base.from)).from)
  return { kind: 'fixed', range, grain: lengthOf(base) === 1 ? 'month' : 'range' }
}
