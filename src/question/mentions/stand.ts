import type { Clause } from '../clause.ts'
import type { Marker } from './mention.ts'
import { isAdjective, ownerOf, verbBehind } from './owner.ts'

/** A place, or the list of several, between what leads to it and what it leads to. */
export interface Stand {
  readonly first: number
  readonly last: number
  /** The word it hangs on, or -1. */
  readonly before: number
  readonly preposition: string | undefined
  /** What the words behind make of it. */
  readonly own: Marker | undefined
}

export function standOf(clause: Clause, members: readonly number[], before: number): Stand {
  const first = members[0]!
  const last = members.at(-1)!
  const preposition = before < 0 ? undefined : clause.value(before, 'preposition')
  return { first, last, before, preposition, own: ownOf(clause, first, last) }
}

/** "is Canadian tungsten dearer than Spanish": the good stands behind the first of them, and is that of both. */
function ownOf(clause: Clause, first: number, last: number): Marker | undefined {
  const own = verbBehind(clause, first, last) ?? ownerOf(clause, last)
  if (own || first === last || !isAdjective(clause.ideas[last]!.place)) return own
  return clause.ideas[first + 1]?.good && ownerOf(clause, first) === 'origin' ? 'origin' : undefined
}
