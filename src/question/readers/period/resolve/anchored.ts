import {
  MONTHS_IN,
  type Month,
  monthOfYear,
  type Range,
  range,
  sameRange,
} from '../../../../calendar/month.ts'
import type { Phrase } from '../../period-phrase.ts'
import {
  assumedTo,
  exactly,
  isHeld,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolved,
} from './resolved.ts'

type Unit = Phrase<'calendar'>['unit']

export function latest(context: PeriodContext): Resolved {
  const at = latestMonth(context)
  if (at === undefined) return outside(context)
  const { grain } = context
  if (!grain) return assumedTo(range(at), 'month', 'last_held')
  return assumedTo(unitOf(at + 1 - MONTHS_IN[grain], grain), grain, 'last_held')
}

export const all = (context: PeriodContext): Resolved =>
  context.held ? exactly(context.held, 'range') : outside(context)

/** The calendar unit that a month lies in. */
export const unitOf = (at: Month, unit: Unit): Range => {
  const length = MONTHS_IN[unit]
  const from = at - ((monthOfYear(at) - 1) % length)
  return range(from, from + length - 1)
}

/** "last quarter" is the last one fully held; "this year" runs to the latest month held. */
export function calendar({ unit, offset, fromToday }: Phrase<'calendar'>, context: PeriodContext): Resolved {
  if (fromToday) return exactly(shiftUnits(unitOf(context.today, unit), -offset * MONTHS_IN[unit]), unit)
  return offset === 0 ? running(unit, context) : lastHeld(unit, -offset, context)
}

function running(unit: Unit, context: PeriodContext): Resolved {
  const now = unitOf(context.today, unit)
  const end = latestMonth(context)
  if (unit === 'month' || end === undefined || end < now.from) return exactly(now, unit)
  return assumedTo(range(now.from, end), unit, 'through_latest')
}

function lastHeld(unit: Unit, back: number, context: PeriodContext): Resolved {
  const end = latestMonth(context)
  if (end === undefined) return outside(context)
  const length = MONTHS_IN[unit]
  const running = unitOf(end + 1, unit)
  const last = range(running.from - length * back, running.from - length * (back - 1) - 1)
  const onCalendar = shiftUnits(unitOf(context.today, unit), length * back)
  const meant = isHeld(context, last) ? last : onCalendar
  const alternatives = unit === 'year' && back === 1 ? twelveTo(end, context, meant) : []
  return sameRange(meant, onCalendar) && alternatives.length === 0
    ? exactly(meant, unit)
    : assumedTo(meant, unit, 'last_held', alternatives)
}

const shiftUnits = ({ from, to }: Range, months: number): Range => range(from - months, to - months)

/** "last year" is also said of the last twelve months. */
const twelveTo = (end: Month, context: PeriodContext, meant: Range): readonly Range[] => {
  const twelve = range(end - 11, end)
  return isHeld(context, twelve) && !sameRange(twelve, meant) ? [twelve] : []
}
