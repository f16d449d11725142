import { readSchedule, type ScheduleReading } from './read-schedule.ts'

export interface ScheduleRequest {
  /** What is left of the text when the schedule is taken out: the content. */
  readonly content: string
  /** Read, or ambiguous between several schedules. */
  readonly reading: ScheduleReading
}

/**
 * Splits "top buyers every Monday at 8" into content and schedule: the longest end, else the longest beginning, that
 * reads as a schedule from its first to its last word. "Monthly exports to Japan, Mondays 8am" keeps its "monthly".
 */
export function splitRequest(text: string, zoneDefault: string): ScheduleRequest | undefined {
  const words = text.trim().split(/\s+/)
  const cuts = words.map((_, cut) => cut)
  return (
    firstOf(cuts, (cut) => attempt(words.slice(cut), words.slice(0, cut), zoneDefault)) ??
    firstOf(cuts, (cut) =>
      attemptFirst(words.slice(0, words.length - cut), words.slice(words.length - cut), zoneDefault),
    )
  )
}

function attempt(
  when: readonly string[],
  content: readonly string[],
  zone: string,
): ScheduleRequest | undefined {
  if (when.some((word, at) => isCountry(word, when[at - 1] ?? content.at(-1), when[at + 1]))) return undefined
  const reading = readSchedule(when.join(' '), zone)
  const whole = reading.ok || reading.issue.kind === 'ambiguous'
  return whole ? { content: content.join(' ').replace(/[\s,;:]+$/, ''), reading } : undefined
}

/** "exports to the US every month", and not "at 9 US Eastern". */
const isCountry = (word: string, before = '', next = ''): boolean =>
  (/^U\.?S\.?[,;]?$/.test(word) || (before.toLowerCase() === 'the' && /^us[,;]?$/i.test(word))) &&
  !/^(?:eastern|central|mountain|pacific)\b/i.test(next)

/** A beginning is taken with care: "monthly exports" is a question, and "at" must not be cut from its "8". */
const attemptFirst = (when: readonly string[], content: readonly string[], zone: string) =>
  when.length > 1 && !/^(?:at|on|in|of|the|and|by|every|each)$/i.test(when.at(-1)!)
    ? attempt(when, content, zone)
    : undefined

const firstOf = <T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined => {
  for (const item of list) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
