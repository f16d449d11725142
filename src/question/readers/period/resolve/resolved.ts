import { type Month, type Range, range, within } from '../../../../calendar/month.ts'
import type { AssumptionReason } from '../../../../query/slot.ts'
import type { PeriodGrain, PeriodPhrase, Phrase } from '../../period-phrase.ts'

export interface PeriodContext {
  /** First and last month held for what is asked; undefined where nothing is. */
  readonly held: Range | undefined
  /** What "latest" is one of, where nothing is held by month. */
  readonly grain?: 'quarter' | 'half' | 'year'
  /** The month that is running. Relative words use months that are over; months held after it stay held. */
  readonly today: Month
  /** The period carried, or the main one where a comparison is resolved. */
  readonly base?: Range
}

/** What a phrase means for the months held: handed to those that have another phrase within them. */
export type Resolve = (phrase: PeriodPhrase, context: PeriodContext) => Resolved

export type Resolved =
  | {
      readonly kind: 'range'
      readonly range: Range
      readonly grain: PeriodGrain
      readonly because?: AssumptionReason
      readonly alternatives: readonly Range[]
    }
  | Phrase<'ask' | 'impossible' | 'finer' | 'future'>
  /** A relative word with nothing held that it could stand for. */
  | { readonly kind: 'outside'; readonly held: Range | undefined }

export type ResolvedRange = Extract<Resolved, { kind: 'range' }>

export const exactly = (said: Range, grain: PeriodGrain): ResolvedRange => ({
  kind: 'range',
  range: said,
  grain,
  alternatives: [],
})

export const assumedTo = (
  meant: Range,
  grain: PeriodGrain,
  because: AssumptionReason,
  alternatives: readonly Range[] = [],
): ResolvedRange => ({ kind: 'range', range: meant, grain, because, alternatives })

export const outside = ({ held }: PeriodContext): Resolved => ({ kind: 'outside', held })

/** The latest month that is held and over by today. */
export function latestMonth({ held, today }: PeriodContext): Month | undefined {
  if (!held) return undefined
  const at = Math.min(held.to, today - 1)
  return at >= held.from ? at : undefined
}

export const isHeld = ({ held }: PeriodContext, { from, to }: Range): boolean =>
  held !== undefined && within(held, from) && within(held, to)

/** Of the months that come round every year, the last ones that are over by `latest`. */
export function lastRound(part: { readonly from: number; readonly to: number }, latest: Month): Range {
  const length = ((part.to - part.from + 12) % 12) + 1
  const to = latest - ((latest - (part.to - 1)) % 12)
  return range(to - length + 1, to)
}
