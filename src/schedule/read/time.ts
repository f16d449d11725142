import type { Scan } from './scan.ts'

export type TimeReading =
  /**
   * `hours` has two where nobody can know: 4 without am, pm or a leading zero. `assumed`: nobody said morning, and
   * at 8 nothing else is likely.
   */
  | {
      readonly kind: 'time'
      readonly words: string
      readonly hours: readonly number[]
      readonly minute: number
      readonly assumed: boolean
    }
  | { readonly kind: 'impossible'; readonly words: string }

/** "9:30", "at 8am", "18h30", "noon", "half past nine", "at 7", "at 6 in the evening". */
export function readTime(scan: Scan): TimeReading | undefined {
  return readWord(scan) ?? readPast(scan) ?? readClock(scan) ?? readHour(scan)
}

const at = String.raw`(?:\b(?:at|by|around) )?`
const half = String.raw`(?: ?(am|pm)\b| in the (morning|afternoon|evening))?`

function readWord(scan: Scan): TimeReading | undefined {
  const match = scan.take(new RegExp(`${at}\\b(?:(noon|midday)|midnight)\\b`))
  // Midnight begins the day it is said of.
  return match && time(match[0], match[1] ? 12 : 0, 0)
}

function readPast(scan: Scan): TimeReading | undefined {
  const match = scan.take(
    new RegExp(`${at}\\b(half|(?:a )?quarter) past (\\d{1,2}|${numbers.slice(1).join('|')})\\b${half}`),
  )
  if (!match) return undefined
  return onClock(match[0], match[2]!, match[1] === 'half' ? 30 : 15, match[3] ?? match[4])
}

/** With minutes, an "h" or am and pm: a time and nothing else. */
function readClock(scan: Scan): TimeReading | undefined {
  const french = scan.take(new RegExp(`${at}(?<![\\d:.])(\\d{1,2})h(\\d{2})?\\b`))
  if (french) return onClock(french[0], french[1]!.padStart(2, '0'), Number(french[2] ?? 0))
  const match =
    scan.take(new RegExp(`${at}(?<![\\d:.])(\\d{1,2})[:.](\\d{2})(?![\\d:])(?: ?h\\b| o'clock)?${half}`)) ??
    scan.take(new RegExp(`${at}(?<![\\d:.])(\\d{1,2})() ?(am|pm)\\b`)) ??
    scan.take(new RegExp(`${at}(?<![\\d:.])(\\d{1,2})()(?: hours| hrs| o'clock)\\b${half}`)) ??
    scan.take(/\bat (\d{2})(\d{2})\b/)
  return match && onClock(match[0], match[1]!, Number(match[2] || 0), match[3] ?? match[4])
}

/** A bare number: whoever reads days of the month has had its turn. */
function readHour(scan: Scan): TimeReading | undefined {
  const match = scan.take(
    new RegExp(`${at}(?<![\\d:./+-])\\b(\\d{1,2}|${numbers.slice(1).join('|')})(?![\\d:./%-])\\b${half}`),
  )
  return match && onClock(match[0], match[1]!, 0, match[2] ?? match[3])
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** @param said the hour as written: "04" is the 24-hour clock, "4" may be either */
function onClock(words: string, said: string, minute: number, part?: string): TimeReading {
  const hour = /\d/.test(said) ? Number(said) : numbers.indexOf(said)
  const possible = minute < 60 && (part ? hour >= 1 && hour <= 12 : hour < 24)
  if (!possible) return { kind: 'impossible', words: words.trim() }
  if (part) return time(words, (hour % 12) + (part === 'am' || part === 'morning' ? 0 : 12), minute)
  if (said.startsWith('0') || hour === 0 || hour >= 12) return time(words, hour, minute)
  const hours = hour < 7 ? [hour, hour + 12] : [hour]
  return { kind: 'time', words: words.trim(), hours, minute, assumed: !/\d[:.]\d\d/.test(words) }
}

const time = (words: string, hour: number, minute: number): TimeReading => ({
  kind: 'time',
  words: words.trim(),
  hours: [hour],
  minute,
  assumed: false,
})
