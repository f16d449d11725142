import type { AlertMemory, Watched, WatchedMonth } from '../alert.ts'

/** Months not looked at yet, in order; where there is none the latest, whose figure may have been revised. */
export function newMonths({ months }: Watched, { month }: AlertMemory): readonly WatchedMonth[] {
  const fresh = months.filter((at) => at.month > month)
  return fresh.length > 0 ? fresh : months.slice(-1)
}
