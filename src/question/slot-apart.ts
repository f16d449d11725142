import type { Query } from '../query/query.ts'
import type { Slot } from '../query/slot.ts'

/** The slots of scope that can be set side by side, and along what that is. */
export const alongs = {
  partners: 'partner',
  reporters: 'reporter',
  flows: 'flow',
  commodities: 'commodity',
} as const
export type Apart = keyof typeof alongs

/** The one slot in which two figures differ, where each has one value in it. */
export function slotApart(query: Query, told: Query): Apart | undefined {
  const apart = (Object.keys(alongs) as Apart[]).filter((slot) => !isSame(query[slot], told[slot]))
  const [slot, ...others] = apart
  const single = slot && query[slot].value.length === 1 && told[slot].value.length === 1
  return single && others.length === 0 ? slot : undefined
}

const isSame = (a: Slot<readonly string[]>, b: Slot<readonly string[]>): boolean =>
  a.value.join() === b.value.join()
