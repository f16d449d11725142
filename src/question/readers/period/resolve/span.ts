import { range, shift, yearOf } from '../../../../calendar/month.ts'
import type { PeriodPhrase } from '../../period-phrase.ts'
import { partRange } from '../calendar.ts'
import { resolvePeriod } from '../resolve.ts'
import { grainOf } from './before.ts'
import type { Phrase } from './open.ts'
import { exactly, type PeriodContext, type Resolved, type ResolvedRange } from './resolved.ts'

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
  if (from.kind === 'calendar' && from.unit === 'year' && to.kind === 'yearless')
    return exactly(range(first.range.from, partRange(to, yearOf(first.range.from)).to), 'range')
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
  // "2025 until May 2025" ends in that May, and not with the year
  const isWithin = last.range.from >= first.range.from && last.range.to <= first.range.to
  const end = isWithin ? last.range.to : Math.max(first.range.to, last.range.to)
  const whole = range(Math.min(first.range.from, last.range.from), end)
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
