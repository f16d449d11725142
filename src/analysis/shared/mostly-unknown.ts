import type { Point } from './months.ts'
import { isFound } from './reading.ts'

/** Of the months since the first that is held most have no figure: the highest of the rest is no record. */
export function isMostlyUnknown(points: readonly Point[]): boolean {
  const since = points.slice(points.findIndex(({ reading }) => isFound(reading)))
  return since.filter(({ reading }) => !isFound(reading)).length * 2 > since.length
}
