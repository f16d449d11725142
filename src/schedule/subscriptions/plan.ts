import type { TimedSchedule } from '../schedule.ts'
import { isSlot, nextSlot, slotsBetween } from '../slots.ts'

export interface Plan {
  /** Slots that get a job: the latest missed one if it is young enough, and the next. */
  readonly add: readonly Date[]
  /** Missed, and not made up for. */
  readonly skipped: readonly Date[]
  readonly plannedThrough: Date
}

/**
 * What to do about a schedule that was planned up to an instant.
 * @param youngMs how late a slot may be posted
 */
export function planSlots(schedule: TimedSchedule, plannedThrough: Date, now: Date, youngMs: number): Plan {
  const missed = slotsBetween(schedule, plannedThrough, now)
  const next = nextSlot(schedule, now)
  const latest = missed.at(-1)
  return latest && isYoung(latest, now, youngMs)
    ? { add: [latest, next], skipped: missed.slice(0, -1), plannedThrough: next }
    : { add: [next], skipped: missed, plannedThrough: next }
}

export type SlotVerdict = 'post' | 'too_old' | 'superseded' | 'not_in_schedule'

/** What a job does whose turn has come: it may have waited through downtime, or its schedule was edited meanwhile. */
export function judgeSlot(schedule: TimedSchedule, slot: Date, now: Date, youngMs: number): SlotVerdict {
  if (!isSlot(schedule, slot)) return 'not_in_schedule'
  if (!isYoung(slot, now, youngMs)) return 'too_old'
  return nextSlot(schedule, slot) <= now ? 'superseded' : 'post'
}

const isYoung = (slot: Date, now: Date, youngMs: number): boolean => now.getTime() - slot.getTime() <= youngMs
