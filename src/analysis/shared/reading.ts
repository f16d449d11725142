import type { Caveat, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import type { Month, Range } from '../../calendar/month.ts'
import type { MeaninglessReason } from '../../query/meaningless-reason.ts'

/** A quantity at one subject and period. */
export type Reading = Found | Absent | Meaningless

export interface Found {
  readonly state: 'found'
  readonly figure: Figure
  /** The figures it was made of, which an answer shows beside it. */
  readonly beside: readonly Figure[]
  readonly caveats: readonly Caveat[]
  readonly remarks?: readonly Remark[]
}

export interface Absent {
  readonly state: 'absent'
  readonly why: 'unknown' | 'suppressed' | 'outside' | 'no_total'
  readonly missing: readonly Month[]
  readonly partner?: string | undefined
  /** The period for which there is none; it can be a base that nobody named. */
  readonly period: Range
  readonly held?: Range | undefined
}

export interface Meaningless {
  readonly state: 'meaningless'
  readonly reason: MeaninglessReason
  /** Of what there was no trade: it can be a base that nobody named. */
  readonly period?: Range
}

export const found = (
  figure: Figure,
  beside: readonly Figure[] = [],
  caveats: readonly Caveat[] = [],
  remarks: readonly Remark[] = [],
): Found => ({ state: 'found', figure, beside, caveats, remarks })

export const meaningless = (reason: MeaninglessReason): Meaningless => ({ state: 'meaningless', reason })

export const isFound = (reading: Reading): reading is Found => reading.state === 'found'
export const isNotFound = (reading: Reading): reading is Absent | Meaningless => !isFound(reading)
export const isAbsent = (reading: Reading): reading is Absent => reading.state === 'absent'

/** Nothing was traded of which a share could be told. */
export const ofNothing = (period: Range): Meaningless => ({ ...meaningless('of_nothing'), period })

/** All of them, or the first that is not there: a calculation needs every one of its parts. */
export function allFound(readings: readonly Reading[]): readonly Found[] | Absent | Meaningless {
  const failed = readings.find((reading) => !isFound(reading))
  if (failed && !isFound(failed)) return failed
  return readings.filter(isFound)
}
