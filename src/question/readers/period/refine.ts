import type { PeriodEdge } from '../period-phrase.ts'
import { dropCrossing, dropInside, dropUnlikely, settleUnsaidYear } from './drops.ts'
import type { Drop, Refiner } from './reader-types.ts'
import { shareYears } from './share-years.ts'
import type { View } from './view.ts'

/** Turns a list of findings into a better list. Each step takes a list and gives one, and can be read alone. */
export function refine(view: View, edges: readonly PeriodEdge[], dropped: Drop): readonly PeriodEdge[] {
  let list = dropUnlikely(view, edges, dropped)
  for (const step of steps) if (list.length > 1) list = step(view, list, dropped)
  return list
}

/** They set periods against each other: one alone stays as it is. */
const steps: readonly Refiner[] = [settleUnsaidYear, dropInside, dropCrossing, shareYears]
