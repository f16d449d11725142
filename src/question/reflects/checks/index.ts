import type { Check } from './check.ts'
import { moved } from './moves.ts'
import { ordered } from './orders.ts'
import { measured } from './quantities.ts'
import { told } from './sets.ts'

/** By kind of sense. A map: it is asked for every sense of every question. */
export const checks: ReadonlyMap<string, Check> = new Map(
  Object.entries({ ...measured, ...moved, ...ordered, ...told }),
)
