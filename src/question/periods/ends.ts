import { grainOfLength, type Range, range } from '../../calendar/month.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { type PeriodsFound, type RangeResolved, resolvePeriod, toSlot } from './found.ts'

/** "between April and May exports fell", "from January to May, how far did they fall": the two ends compared. */
export function takesEnds(phrase: Phrase<'span'>, intent: Intent): boolean {
  if (intent.form === 'annual_rate' || goesOnBetween(phrase, intent)) return true
  if (phrase.words === 'dash') return isOfYears(phrase) && isBareChange(intent)
  if (phrase.words === 'through') return false
  if (phrase.words === 'between_and' && intent.comparing && intent.operation === undefined) return true
  if (intent.operation === 'rank' && (intent.quantity === 'change' || intent.form === 'points')) return true
  if (intent.operation === 'contribution' || intent.operation === 'explain')
    return phrase.words === 'between_and' || intent.changing
  if (intent.quantity !== 'change' && intent.change !== undefined && intent.change !== 'period_on_period')
    return false
  return intent.operation === 'change' && intent.grain === undefined && intent.quantity !== 'change'
    ? true
    : intent.operation === 'split' || (intent.operation === 'change' && intent.quantity === 'change')
}

/** "and from June to July" after a change from May to June: between the two once more, and no stretch of both. */
function goesOnBetween(
  { words, from, to }: Phrase<'span'>,
  { previous, operation, quantity }: Intent,
): boolean {
  if (words !== 'from_to' || operation || quantity || previous?.operation !== 'change') return false
  const { comparison, change, period, baseline, extremes } = previous
  if (!comparison || change || baseline || extremes) return false
  const months = period.value.to - period.value.from
  const isBetween =
    comparison.kind === 'month_on_month' || comparison.kind === 'period_on_period' || months === 11
  return isBetween && comparison.period.to - comparison.period.from === months && [from, to].every(isSuch)

  function isSuch(end: Phrase<'span'>['from']): boolean {
    const grain = 'grain' in end ? end.grain : undefined
    return grain === grainOfLength(months + 1)
  }
}

/** "growth 2019-2023": from the one year to the other; of months it is what they are together. */
const isOfYears = ({ from, to }: Phrase<'span'>): boolean =>
  [from, to].every((end) => end.kind === 'fixed' && end.grain === 'year')

const isBareChange = ({ operation, quantity, change, grain }: Intent): boolean =>
  operation === 'change' && quantity !== 'change' && change === undefined && grain === undefined

export function endsOf(
  phrase: Phrase<'span'>,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const both = resolveEnds(phrase, context)
  if (!both) return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  return { main: toSlot(both.to, span), comparison: both.from.range, grain: both.to.grain }
}

function resolveEnds(phrase: Phrase<'span'>, context: PeriodContext) {
  const whole = resolvePeriod(phrase, context)
  const to = resolvePeriod(phrase.to, context)
  const from = resolvePeriod(phrase.from, context)
  if (to.kind !== 'range' || from.kind !== 'range') return undefined
  if (whole.kind !== 'range' || isDated(phrase)) return { from, to }
  // the span knows which year a yearless end belongs to
  const start = range(whole.range.from, whole.range.from + lengthOf(from))
  const first = { ...from, range: runsOverNewYear(phrase) ? nearer(start, whole.range) : start }
  const last = { ...to, range: range(whole.range.to - lengthOf(to), whole.range.to) }
  const ends = [first as RangeResolved, last as RangeResolved] as const
  const [earlier, later] = first.range.from <= last.range.from ? ends : [ends[1], ends[0]]
  return { from: earlier, to: later }
}

/** "from August 2025 to May 2025": from the later one back to the earlier, as it was said. */
const isDated = ({ from, to, words }: Phrase<'span'>): boolean =>
  words === 'from_to' && from.kind === 'fixed' && to.kind === 'fixed'

/**
 * Nobody said the year of the first end: "between June and May". Where both are said, both stand, and "from June to May"
 * says which one comes first.
 */
const runsOverNewYear = ({ from, to, words, overNewYear }: Phrase<'span'>): boolean =>
  words !== 'from_to' &&
  (overNewYear === true || (from.kind === 'yearless' && to.kind === 'yearless' && from.from > to.from))

/** "the difference between June and May 2026" is of one year; "between December and January 2026" is of two. */
function nearer(first: Range, { to }: Range): Range {
  const months = to - first.from
  return months > 6 && months < 12 ? range(first.from + 12, first.to + 12) : first
}

const lengthOf = (resolved: RangeResolved): number => resolved.range.to - resolved.range.from

/** "dec25/nov25": one month over another, not a stretch. */
export function runsBackwards({ from, to, words }: Phrase<'span'>, context: PeriodContext): boolean {
  if (words !== 'dash' || from.kind !== 'fixed' || to.kind !== 'fixed') return false
  const [first, second] = [resolvePeriod(from, context), resolvePeriod(to, context)]
  return first.kind === 'range' && second.kind === 'range' && first.range.from > second.range.to
}

export function endsBackwards(
  phrase: Phrase<'span'>,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const [main, base] = [resolvePeriod(phrase.from, context), resolvePeriod(endOf(phrase), context)]
  if (main.kind !== 'range' || base.kind !== 'range') return {}
  return { main: toSlot(main, span), comparison: base.range, grain: main.grain }
}

/** "July to a year earlier": than that July. */
const endOf = ({ from, to }: Phrase<'span'>): PeriodPhrase =>
  to.kind === 'before' && !to.of ? { ...to, of: from } : to
