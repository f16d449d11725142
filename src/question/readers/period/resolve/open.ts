import { month, type Range, range, shift, yearOf } from '../../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../../period-phrase.ts'
import { partRange } from '../calendar.ts'
import {
  assumedTo,
  exactly,
  isHeld,
  lastRound,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolve,
  type Resolved,
} from './resolved.ts'

/** "since January": to the latest month that is held and over. */
export function since(
  { start, exclusive, inYear }: Phrase<'since'>,
  context: PeriodContext,
  resolve: Resolve,
): Resolved {
  const latest = latestMonth(context)
  if (latest === undefined) return outside(context)
  const first = startOf(start, context, latest, resolve)
  if (first.kind !== 'range') return first
  const from = exclusive ? first.range.to + 1 : first.range.from
  const last = Math.max(latest, context.held && from > latest ? context.held.to : latest)
  const end = inYear ? Math.min(last, month(yearOf(first.range.to), 12)) : last
  if (from > end) return outside(context)
  return end < last
    ? exactly(range(from, end), 'range')
    : assumedTo(
        range(from, end),
        'range',
        first.because === 'usual_meaning' ? first.because : 'through_latest',
        first.alternatives.map((other) => range(other.from, end)),
      )
}

/** A beginning without a year lies before the latest month: "since March" in March means the year's before. */
function startOf(start: PeriodPhrase, context: PeriodContext, latest: number, resolve: Resolve): Resolved {
  if (start.kind === 'finer') return start.month === undefined ? start : exactly(range(start.month), 'month')
  if (start.kind !== 'yearless') {
    const { base: _, ...alone } = context
    return resolve(
      start.kind === 'fixed' ? { ...start, whole: true } : start,
      start.kind === 'before' ? context : alone,
    )
  }
  const begun = lastRound({ from: start.from, to: start.from }, latest - 1)
  const length = (start.to - start.from + 12) % 12
  const earlier = shift(begun, -12)
  return assumedTo(
    range(begun.from, begun.from + length),
    start.grain,
    'latest_such_month',
    isHeld(context, earlier) ? [earlier] : [],
  )
}

/** "until June 2025": from the first month held. */
export function until(
  { end, exclusive, inYear }: Phrase<'until'>,
  context: PeriodContext,
  resolve: Resolve,
): Resolved {
  const { held } = context
  if (!held) return outside(context)
  const last =
    end.kind === 'finer' && end.month !== undefined
      ? exactly(range(end.month), 'month')
      : exclusive
        ? limitAt(end, context, held, resolve)
        : resolve(end, context)
  if (last.kind !== 'range') return last
  const to = exclusive ? last.range.from - 1 : last.range.to
  const january = month(yearOf(last.range.from), 1)
  const from = (inYear || isThisYear(end)) && january <= to ? january : held.from
  if (to < held.from) return outside(context)
  return {
    ...last,
    range: range(from, to),
    grain: 'range',
    alternatives: last.alternatives.map((other) => range(held.from, other.to)),
  }
}

const isThisYear = (end: PeriodPhrase): boolean => end.kind === 'in_relative_year' && end.years === 0

/** "before May this year", in April: what ends before it may be the month that runs, so it is no forecast. */
function limitAt(end: PeriodPhrase, context: PeriodContext, held: Range, resolve: Resolve): Resolved {
  const limit =
    end.kind === 'in_relative_year' && !end.carried && !end.fromTold
      ? ({
          kind: 'fixed',
          range: partRange(end, yearOf(context.today) + end.years),
          grain: end.grain,
        } as const)
      : end
  return limit.kind === 'fixed' || limit.kind === 'yearless'
    ? resolve(limit, { ...context, today: context.today + 1, held: range(held.from, held.to + 1) })
    : resolve(end, context)
}
