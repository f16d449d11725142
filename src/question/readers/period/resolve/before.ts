import {
  isTwelveTo,
  lengthOf,
  month,
  monthOfYear,
  type Range,
  range,
  shift,
  yearOf,
  yearRange,
} from '../../../../calendar/month.ts'
import type { PeriodGrain, Phrase } from '../../period-phrase.ts'
import { calendar, unitOf } from './anchored.ts'
import {
  assumedTo,
  exactly,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolve,
  type Resolved,
} from './resolved.ts'

type Before = Phrase<'before'>

/** "a year ago", "the month before": counted from what is said, carried or, failing both, the latest month held. */
export function before(phrase: Before, context: PeriodContext, resolve: Resolve): Resolved {
  if (phrase.year === 'this') return before({ ...phrase, year: yearOf(context.today) }, context, resolve)
  if (phrase.of) return beforeSaid(phrase, resolve(phrase.of, context))
  if (context.base) return beside(phrase, context.base, context, resolve)
  const alone = onCalendar(phrase)
  if (alone) return calendar(alone, context)
  if (phrase.stretch) {
    const last = calendar({ kind: 'calendar', unit: phrase.stretch, offset: -1 }, context)
    return last.kind === 'range' ? before(phrase, { ...context, base: last.range }, resolve) : last
  }
  const latest = latestMonth(context)
  if (latest === undefined) return outside(context)
  const meant = counted(phrase, range(latest))
  return assumedTo(
    meant,
    grainOf(meant),
    'last_held',
    phrase.unit === 'year' && phrase.count > 0 ? [yearRange(yearOf(meant.from))] : [],
  )
}

/** "the year after" a year is read as that year would be, which may still run. */
function beside(phrase: Before, base: Range, context: PeriodContext, resolve: Resolve): Resolved {
  const meant = counted(phrase, base)
  const grain = grainOf(meant)
  return phrase.count < 0 && grain === 'year'
    ? resolve({ kind: 'fixed', range: meant, grain }, context)
    : exactly(meant, grain)
}

/** What is told from today where nothing is spoken of. */
export function onCalendar({ unit, count, lastIfAlone }: Before): Phrase<'calendar'> | undefined {
  if (!lastIfAlone || unit === 'period') return undefined
  return { kind: 'calendar', unit, offset: -count, ...(count > 1 && { fromToday: true }) }
}

function beforeSaid(phrase: Before, base: Resolved): Resolved {
  if (base.kind !== 'range') return base
  const meant = counted(phrase, base.range)
  return { ...base, range: meant, grain: grainOf(meant) }
}

function counted({ unit, count, year, inAll }: Before, base: Range): Range {
  if (inAll && unit !== 'period') return allBefore(base, count * monthsIn[unit])
  if (typeof year === 'number') return shift(base, (year - yearOf(base.from)) * 12)
  if (unit === 'year') return count === 0 ? yearRange(yearOf(base.from)) : shift(base, -12 * count)
  if (unit === 'period') return shift(base, -lengthOf(base) * count)
  if (count === 0) return unit === 'month' ? base : unitOf(base.from, unit)
  // "the three months before" a quarter, "two quarters earlier" than a half year: as many again
  const months = unit === 'month' ? count : 3 * count
  if (lengthOf(base) === Math.abs(months)) return shift(base, -months)
  return unit === 'month' ? monthsBefore(base, count) : quartersBefore(base, count)
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const

/** So many months before, or after, together. */
const allBefore = ({ from, to }: Range, months: number): Range =>
  months > 0 ? range(from - months, from - 1) : range(to + 1, to - months)

/**
 * The month before a quarter is the one before its first; the month after it, the one after its last. Twelve months
 * earlier is the quarter of a year earlier, and a month before the twelve months to October the twelve to September.
 */
function monthsBefore(base: Range, count: number): Range {
  if (lengthOf(base) === 1 || count % 12 === 0 || isTwelveTo(base)) return shift(base, -count)
  return range(count > 0 ? base.from - count : base.to - count)
}

function quartersBefore(base: Range, count: number): Range {
  if (lengthOf(base) === 1) return shift(base, -3 * count)
  return shift(unitOf(count > 0 ? base.from : base.to, 'quarter'), -3 * count)
}

/** The calendar unit that a range is, if it is one. */
export function grainOf({ from, to }: Range): PeriodGrain {
  const length = to - from + 1
  const first = monthOfYear(from)
  if (length === 1) return 'month'
  if (length === 3 && first % 3 === 1) return 'quarter'
  if (length === 6 && first % 6 === 1) return 'half'
  return length === 12 && from === month(yearOf(from), 1) ? 'year' : 'range'
}
