import { Cron } from 'croner'
import type { MonthDay, TimedSchedule } from './schedule.ts'

/**
 * The first slot after an instant. On the night the clocks go forward a time that does not exist becomes the first
 * one that does; on the night they go back a time that comes twice is its first coming. See docs/schedule.md.
 */
export function nextSlot(schedule: TimedSchedule, after: Date): Date {
  const nexts = patternsOf(schedule).flatMap((pattern) => runAfter(pattern, schedule.zone, after) ?? [])
  return new Date(Math.min(...nexts.map((run) => run.getTime())))
}

export function nextSlots(schedule: TimedSchedule, after: Date, count: number): Date[] {
  const slots: Date[] = []
  while (slots.length < count) slots.push(nextSlot(schedule, slots.at(-1) ?? after))
  return slots
}

/** Slots later than `after` and not later than `until`. */
export function slotsBetween(schedule: TimedSchedule, after: Date, until: Date): Date[] {
  const slots: Date[] = []
  for (let at = nextSlot(schedule, after); at <= until; at = nextSlot(schedule, at)) slots.push(at)
  return slots
}

/** False for a slot of an earlier version of the schedule. */
export const isSlot = (schedule: TimedSchedule, at: Date): boolean =>
  nextSlot(schedule, new Date(at.getTime() - 1_000)).getTime() === at.getTime()

const runAfter = (pattern: string, zone: string, after: Date): Date | null =>
  new Cron(pattern, { timezone: zone, paused: true, mode: '5-part' }).nextRun(after)

/** Cron patterns whose slots together are those of the schedule; a slot of two of them is one slot. */
function patternsOf(schedule: TimedSchedule): string[] {
  const time = `${schedule.minute} ${schedule.hour}`
  switch (schedule.kind) {
    case 'weekly':
      return [`${time} * * ${schedule.weekdays.join(',')}`]
    case 'monthly_weekday':
      return [
        `${time} * ${monthsOf(schedule.months)} ${schedule.weekday}#${schedule.nth === 'last' ? 'L' : schedule.nth}`,
      ]
    case 'monthly':
      return schedule.days.flatMap((day) => dayPatterns(time, day, schedule.months))
  }
}

const monthsOf = (months: readonly number[] | undefined): string => months?.join(',') ?? '*'

function dayPatterns(time: string, day: MonthDay, months: readonly number[] | undefined): string[] {
  const on = (days: string, inMonths = months) => `${time} ${days} ${monthsOf(inMonths)} *`
  if (day === 'first_working') return [on('1W')]
  if (day === 'last_working') return [on('LW')]
  if (day === 'last' || day === 31) return [on('L')]
  const february = (months ?? [2]).filter((month) => month === 2)
  return day > 28 && february.length > 0 ? [on(String(day)), on('L', february)] : [on(String(day))]
}
