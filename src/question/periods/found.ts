import { type Range, sameRange } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import { assumed, type Slot, said } from '../../query/slot.ts'
import type { ChangeKind } from '../../trade/types.ts'
import { type PeriodContext, type Resolved, resolvePeriod as resolve } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** Parts that every year has. */
export type SeasonGrain = 'month' | 'quarter' | 'half'

export interface PeriodsFound {
  /** The period asked about; absent where none was said. */
  readonly main?: Slot<Range> | undefined
  readonly comparison?: Range | undefined
  /** Said with "a year ago" and the like: the kind follows from the words. */
  readonly comparisonKind?: ChangeKind | undefined
  /** The longer period of which the main one is a share. */
  readonly whole?: Range | undefined
  /** Several periods set side by side. */
  readonly list?: readonly Range[] | undefined
  /** All are years, of which one still runs. */
  readonly unlikeYears?: boolean | undefined
  /** They are added up. */
  readonly sum?: true | undefined
  /** The main period was only described as lying before another ("a year before?"): shift what was carried. */
  readonly shifted?: boolean | undefined
  readonly grain?: 'month' | 'quarter' | 'half' | 'year' | 'range' | undefined
  readonly issue?: Issue | undefined
  /** "since 2020", "ever": an open stretch, within which records and streaks are looked for. */
  readonly open?: boolean | undefined
  /** The same months of every year, looked at alone. */
  readonly season?: { readonly months: readonly number[]; readonly grain: SeasonGrain } | undefined
  /** Each of them is the same part of a year. */
  readonly eachYear?: true | undefined
  /** A day was named: for events only. */
  readonly day?: string | undefined
}

export const noPeriods: PeriodsFound = {}

/** With every field, found or not, so that all that is made of a question has one shape. */
export const whollyFound = (found: PeriodsFound): PeriodsFound => ({
  main: found.main,
  comparison: found.comparison,
  comparisonKind: found.comparisonKind,
  whole: found.whole,
  list: found.list,
  unlikeYears: found.unlikeYears,
  sum: found.sum,
  shifted: found.shifted,
  grain: found.grain,
  issue: found.issue,
  open: found.open,
  season: found.season,
  eachYear: found.eachYear,
  day: found.day,
})

/** The latest month that is held. */
export const lastMonth: PeriodPhrase = { kind: 'latest' }

export type RangeResolved = Extract<Resolved, { kind: 'range' }>

/** A month that is named in full is looked up even where it is still to come: the answer says what is held. */
export function resolvePeriod(phrase: PeriodPhrase, context: PeriodContext): Resolved {
  const resolved = resolve(phrase, context)
  if (phrase.kind !== 'fixed' || resolved.kind !== 'future') return resolved
  return { kind: 'range', range: phrase.range, grain: phrase.grain, alternatives: [] }
}

export function latestOf(context: PeriodContext): Range | undefined {
  const latest = resolvePeriod(lastMonth, context)
  return latest.kind === 'range' ? latest.range : undefined
}

export function toSlot(
  resolved: Extract<Resolved, { kind: 'range' }>,
  span: readonly [number, number] | undefined,
): Slot<Range> {
  return resolved.because
    ? assumed(resolved.range, resolved.because, resolved.alternatives, span)
    : said(resolved.range, span)
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
