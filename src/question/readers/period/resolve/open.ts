import { range, shift, yearOf } from '../../../../calendar/month.ts'
import type { PeriodPhrase } from '../../period-phrase.ts'
import { partRange } from '../calendar.ts'
import { resolvePeriod } from '../resolve.ts'
import { grainOf } from './before.ts'
import {
  assumedTo,
  exactly,
  isHeld,
  lastRound,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolved,
  type ResolvedRange,
} from './resolved.ts'

type Phrase<K extends PeriodPhrase['kind']> = Extract<PeriodPhrase, { kind: K }>

/** "since January": to the latest month that is held and over. */
export function since({ start, exclusive }: Phrase<'since'>, context: PeriodContext): Resolved {
  const latest = latestMonth(context)
  if (latest === undefined) return outside(context)
  const first = startOf(start, context, latest)
  if (first.kind !== 'range') return first
  const from = exclusive ? first.range.to + 1 : first.range.from
  const end = Math.max(latest, context.held && from > latest ? context.held.to : latest)
  return from > end
    ? outside(context)
    : assumedTo(
        range(from, end),
        'range',
        'through_latest',
        first.alternatives.map((other) => range(other.from, end)),
      )
}

/** A beginning without a year lies before the latest month: "since March" in March means the year's before. */
function startOf(start: PeriodPhrase, context: PeriodContext, latest: number): Resolved {
  if (start.kind === 'finer') return start.month === undefined ? start : exactly(range(start.month), 'month')
  if (start.kind !== 'yearless') {
    const { base: _, ...alone } = context
    const resolved = resolvePeriod(
      start.kind === 'fixed' ? { ...start, whole: true } : start,
      start.kind === 'before' ? context : alone,
    )
    return resolved
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
export function until({ end, exclusive }: Phrase<'until'>, context: PeriodContext): Resolved {
  const { held } = context
  if (!held) return outside(context)
  const last =
    end.kind === 'finer' && end.month !== undefined
      ? exactly(range(end.month), 'month')
      : resolvePeriod(end, context)
  if (last.kind !== 'range') return last
  const to = exclusive ? last.range.from - 1 : last.range.to
  if (to < held.from) return outside(context)
  return {
    ...last,
    range: range(held.from, to),
    grain: 'range',
    alternatives: last.alternatives.map((other) => range(held.from, other.to)),
  }
}

/** Both ends included. Two ends without a year are the latest such stretch that is fully held. */
export function span(phrase: Phrase<'span'>, context: PeriodContext): Resolved {
  const { from, to } = phrase
  if (from.kind === 'yearless' && to.kind === 'yearless') {
    return resolvePeriod({ kind: 'yearless', from: from.from, to: to.to, grain: 'range' }, context)
  }
  if (from.kind === 'fixed' && from.grain === 'year' && to.kind === 'yearless')
    return yearToPart(from, to, context)
  const first = resolvePeriod(from, context)
  if (first.kind !== 'range') return first
  const last = resolvePeriod(
    to,
    to.kind === 'before' || to.kind === 'yearless' ? { ...context, base: first.range } : context,
  )
  return last.kind === 'range' ? joined(first, last) : last
}

/** "2025 through July" is January to July; where a later July is held, "2023 to July" may reach to it. */
function yearToPart(from: Phrase<'fixed'>, to: Phrase<'yearless'>, context: PeriodContext): Resolved {
  const { base: _, ...alone } = context
  const last = resolvePeriod(to, alone)
  if (last.kind !== 'range') return last
  const start = from.range.from
  const sameYear = range(start, partRange(to, yearOf(start)).to)
  if (last.range.to <= sameYear.to) return exactly(sameYear, 'range')
  const options = [sameYear, range(start, last.range.to)].map(
    (option): PeriodPhrase => ({ kind: 'fixed', range: option, grain: 'range' }),
  )
  return { kind: 'ask', why: 'vague', words: '', options }
}

function joined(first: ResolvedRange, last: ResolvedRange): Resolved {
  const whole = range(Math.min(first.range.from, last.range.from), Math.max(first.range.to, last.range.to))
  const because = last.because ?? first.because
  return {
    kind: 'range',
    range: whole,
    grain: grainOf(whole) === 'month' ? 'month' : 'range',
    alternatives: [],
    ...(because && { because }),
  }
}

/** The two ends apart, for "between April and May exports fell". */
export function resolveEnds(
  phrase: Phrase<'span'>,
  context: PeriodContext,
): readonly [ResolvedRange, ResolvedRange] | undefined {
  const whole = span(phrase, context)
  const first = resolvePeriod(phrase.from, context)
  const last = resolvePeriod(phrase.to, context)
  if (whole.kind !== 'range' || first.kind !== 'range' || last.kind !== 'range') return undefined
  return [endAt(first, whole.range.from, 'from'), endAt(last, whole.range.to, 'to')]
}

/** The end with its own length, in the year that the whole stretch gives it. */
const endAt = (end: ResolvedRange, at: number, side: 'from' | 'to'): ResolvedRange => ({
  ...end,
  range: shift(end.range, at - end.range[side]),
})
