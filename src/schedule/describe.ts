import {
  everyDay,
  type MonthDay,
  type Nth,
  type Schedule,
  type Weekday,
  weekend,
  workingDays,
} from './schedule.ts'

/** In words that `readSchedule` reads back to the same schedule. */
export function describeSchedule(schedule: Schedule): string {
  if (schedule.kind === 'release') return 'when new data come out'
  const time = `${two(schedule.hour)}:${two(schedule.minute)} ${schedule.zone}`
  switch (schedule.kind) {
    case 'weekly':
      return `${weekdaysInWords(schedule.weekdays)} at ${time}`
    case 'monthly':
      return `${rhythm(schedule.months)} on ${joined(inOrder(schedule.days).map(dayInWords))} at ${time}`
    case 'monthly_weekday':
      return `${rhythm(schedule.months)} on the ${nthInWords[schedule.nth]} ${weekdayNames[schedule.weekday - 1]} at ${time}`
  }
}

/** What a day of the month means where it is not plain. */
export function scheduleNote(schedule: Schedule): string | undefined {
  if (schedule.kind !== 'monthly') return undefined
  if (schedule.days.some((day) => typeof day === 'number' && day > 28))
    return 'in a shorter month on its last day'
  if (schedule.days.some((day) => day === 'first_working' || day === 'last_working'))
    return 'working days are Monday to Friday; holidays are not known'
  return undefined
}

/** `Mon 20 Apr 2026, 09:30 (Europe/Berlin)` */
export function describeRun(at: Date, zone: string): string {
  const part = Object.fromEntries(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return `${part.weekday} ${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute} (${zone})`
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nthInWords: Readonly<Record<Nth, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  last: 'last',
}

const two = (number: number): string => String(number).padStart(2, '0')

const rhythm = (months: readonly number[] | undefined): string => (months ? 'every quarter' : 'every month')

function weekdaysInWords(weekdays: readonly Weekday[]): string {
  const same = (days: readonly Weekday[]): boolean => days.join() === weekdays.join()
  if (same(everyDay)) return 'every day'
  if (same(workingDays)) return 'on weekdays'
  if (same(weekend)) return 'on weekends'
  return `every ${joined(weekdays.map((day) => weekdayNames[day - 1]!))}`
}

const inOrder = (days: readonly MonthDay[]): MonthDay[] => [...days].sort((a, b) => placeOf(a) - placeOf(b))
const placeOf = (day: MonthDay): number =>
  typeof day === 'number' ? day : { first_working: 0, last_working: 32, last: 33 }[day]

function dayInWords(day: MonthDay): string {
  if (day === 'last') return 'the last day'
  if (day === 'first_working') return 'the first working day'
  if (day === 'last_working') return 'the last working day'
  return `the ${day}${ending(day)}`
}

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const formats = new Map<string, Intl.DateTimeFormat>()

/** A new format costs a hundred times what using it costs. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: zone })
  formats.set(zone, format)
  return format
}

const shape: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}
