import { type Lookup, sumOfRuns, unitOf } from './lookup.ts'
import { isGroup, type Named, sharedRuns } from './partners.ts'
import { neverZero, stretch } from './stretch.ts'
import { less, sum, unknownAt } from './sum.ts'
import type { Cell } from './types.ts'

/** A group as its own rows give it; undefined where it has none. */
export function blocCell({ ledger, measure, period }: Lookup, code: string): Cell | undefined {
  return ledger.series[measure].has(code) ? stretch(ledger, measure, code, period, neverZero) : undefined
}

/**
 * Groups with rows of their own, with the places asked beside them and without those left out.
 *
 * @param besides the sum of the places that the groups do not hold
 */
export function blocsCell(
  lookup: Lookup,
  { included, excluded }: Named,
  besides: (lookup: Lookup, named: Named) => Cell,
): Cell | undefined {
  const blocs = disjointBlocs(lookup, included)
  const leaving = sharedRuns(excluded, blocs, lookup.period, lookup.members)
  if (blocs.length === 0 || leaving === undefined) return undefined
  const others = included.filter((code) => !blocs.includes(code))
  const parts = blocs.flatMap((bloc) => blocCell(lookup, bloc) ?? [])
  if (others.length > 0) parts.push(besides(lookup, { included: others, excluded: [...excluded, ...blocs] }))
  const whole = sum(parts, unitOf(lookup))
  return leaving.size === 0 ? whole : without(whole, sumOfRuns(lookup, leaving))
}

/** What is left of a whole; not known where what is taken off is not. */
export function without(whole: Cell, part: Cell): Cell {
  if (whole.state !== 'held' || part.state === 'none') return whole
  if (part.state === 'held') return less(whole, part) ?? unknownAt([])
  return part.state === 'suppressed' ? unknownAt(part.missing) : part
}

/** A group that overlaps one already taken is left to be summed from its places. */
function disjointBlocs({ ledger, measure, period, members }: Lookup, included: readonly string[]): string[] {
  const taken: string[] = []
  for (const code of included) {
    const hasRows = ledger.series[measure].has(code) && isGroup(code, period, members)
    if (hasRows && sharedRuns(taken, [code], period, members)?.size === 0) taken.push(code)
  }
  return taken
}
