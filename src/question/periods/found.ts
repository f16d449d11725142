import { type Range, sameRange } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import { assumed, type Slot, said } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'
import { type PeriodContext, type Resolved, resolvePeriod as resolve } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

export interface PeriodsFound {
  /** The period asked about; absent where none was said. */
  readonly main?: Slot<Range>
  readonly comparison?: Range
  /** Said with "a year ago" and the like: the kind follows from the words. */
  readonly comparisonKind?: ChangeKind
  /** The longer period of which the main one is a share. */
  readonly whole?: Range
  /** Several periods set side by side. */
  readonly list?: readonly Range[]
  /** The main period was only described as lying before another ("a year before?"): shift what was carried. */
  readonly shifted?: boolean
  readonly grain?: 'month' | 'quarter' | 'half' | 'year' | 'range'
  readonly issue?: Issue
  /** "since 2020", "ever": an open stretch, within which records and streaks are looked for. */
  readonly open?: boolean
  /** The same months of every year, looked at alone. */
  readonly season?: { readonly months: readonly number[]; readonly grain: 'month' | 'quarter' }
  /** Each of them is the same part of a year. */
  readonly eachYear?: true
  /** A day was named: for events only. */
  readonly day?: string
}

export type RangeResolved = Extract<Resolved, { kind: 'range' }>

/** A month that is named in full is looked up even where it is still to come: the answer says what is held. */
export function resolvePeriod(phrase: PeriodPhrase, context: PeriodContext): Resolved {
  const resolved = resolve(phrase, context)
  if (phrase.kind !== 'fixed' || resolved.kind !== 'future') return resolved
  return { kind: 'range', range: phrase.range, grain: phrase.grain, alternatives: [] }
}

export function latestOf(context: PeriodContext): Range | undefined {
  const latest = resolvePeriod({ kind: 'latest' }, context)
  return latest.kind === 'range' ? latest.range : undefined
}

export function toSlot(
  resolved: Extract<Resolved, { kind: 'range' }>,
  span: readonly [number, number] | undefined,
): Slot<Range> {
  if (!resolved.because) return said(resolved.range, span)
  const slot = assumed(resolved.range, resolved.because, resolved.alternatives)
  return span ? { ...slot, span } : slot
}

export const issueOf = (resolved: Exclude<Resolved, { kind: 'range' }>): Issue => {
  switch (resolved.kind) {
    case 'impossible':
      return { kind: 'impossible', words: resolved.words, reason: resolved.reason }
    case 'future':
      return { kind: 'refused', why: 'forecast', words: [resolved.words] }
    case 'finer':
      return { kind: 'refused', why: 'finer_than_month', words: [resolved.words] }
    default:
      return { kind: 'ambiguous', slot: 'period', words: '', choices: [] }
  }
}

/** Whether one stretch lies inside another that is longer. */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && !sameRange(outer, inner)
