import type { Clause } from './clause.ts'
import { textsOf } from './texts.ts'

/** What somebody pays for is what comes in: "the British platinum bill". */
export const bills = textsOf('bill', 'bills', 'cost', 'costs', 'spending', 'outlay')

export const isBill = (clause: Clause, at: number): boolean =>
  bills.has(clause.ideas[at]!.text) && clause.was(at, 'measure')
