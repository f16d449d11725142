import { range, yearOf } from '../../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../../period-phrase.ts'
import { partRange } from '../calendar.ts'
import { grainOf } from './before.ts'
import { exactly, type PeriodContext, type Resolve, type Resolved, type ResolvedRange } from './resolved.ts'

/** Both ends included. Two ends without a year are the latest such stretch that is fully held. */
export function span(phrase: Phrase<'span'>, context: PeriodContext, resolve: Resolve): Resolved {
  const { from, to } = phrase
  if (from.kind === 'yearless' && to.kind === 'yearless') {
    return resolve({ kind: 'yearless', from: from.from, to: to.to, grain: 'range' }, context)
  }
  if (from.kind === 'fixed' && from.grain === 'year' && to.kind === 'yearless')
    return yearToPart(from, to, context, resolve)
  const first = resolve(from, context)
  if (first.kind !== 'range') return first
  if (from.kind === 'calendar' && from.unit === 'year' && to.kind === 'yearless')
    return exactly(range(first.range.from, partRange(to, yearOf(first.range.from)).to), 'range')
  const last = resolve(
    to,
    to.kind === 'before' || to.kind === 'yearless' ? { ...context, base: first.range } : context,
  )
  return last.kind === 'range' ? joined(first, last) : last
}

/** "2025 through July" is January to July; where a later July is held, "2023 to July" may reach to it. */
function yearToPart(
  from: Phrase<'fixed'>,
  to: Phrase<'yearless'>,
  context: PeriodContext,
  resolve: Resolve,
): Resolved {
  const { base: _, ...alone } = context
  const last = resolve(to, alone)
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
