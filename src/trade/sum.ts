import type { Month } from '../calendar/month.ts'
import { inUnit } from './in-unit.ts'
import { tidy } from './rounding.ts'
import type { Cell, Held, Unit } from './types.ts'

/**
 * Adds cells up. Zero where none is recorded; not known as soon as one part is not known, since a silently low
 * total is a wrong number; flagged where a part may be hidden.
 */
export function sum(cells: readonly Cell[], unit: Unit): Cell {
  const outside = cells.find((cell) => cell.state === 'outside')
  if (outside !== undefined) return outside
  const unknown = cells.filter((cell) => cell.state === 'unknown')
  if (unknown.length > 0)
    return unknownAt(
      unknown.flatMap((cell) => cell.missing),
      unknown.some((cell) => cell.noTotal),
    )
  const hidden = cells.filter((cell) => cell.state === 'suppressed').flatMap((cell) => cell.missing)
  const held = cells.filter((cell) => cell.state === 'held')
  if (held.length > 0) return total(held, unit, hidden.length > 0)
  return hidden.length > 0 ? { state: 'suppressed', missing: inOrder(hidden) } : { state: 'none', unit }
}

export const unknownAt = (missing: readonly Month[], noTotal = false): Cell => ({
  state: 'unknown',
  missing: inOrder(missing),
  ...(noTotal && { noTotal }),
})

/** The whole without some of its parts, both held; the roundings of both are carried. */
export function less(whole: Held, part: Held): Held | undefined {
  const value = tidy(whole.value - inUnit(part.value, part.unit, whole.unit))
  if (value < 0) return undefined // sources that contradict each other give no figure
  return {
    ...proof([whole, part]),
    unit: whole.unit,
    value,
    low: Math.max(0, tidy(whole.low - inUnit(part.high, part.unit, whole.unit))),
    high: tidy(whole.high - inUnit(part.low, part.unit, whole.unit)),
    ...(whole.suppressedParts === true && { suppressedParts: true }),
  }
}

function total(held: readonly Held[], unit: Unit, hidden: boolean): Held {
  const only = held[0]!
  const suppressed = hidden || held.some((cell) => cell.suppressedParts)
  if (held.length === 1 && only.unit === unit) return suppressed ? { ...only, suppressedParts: true } : only
  const add = (of: (cell: Held) => number) =>
    tidy(held.reduce((soFar, cell) => soFar + inUnit(of(cell), cell.unit, unit), 0))
  return {
    ...proof(held),
    unit,
    value: add((cell) => cell.value),
    low: add((cell) => cell.low),
    high: add((cell) => cell.high),
    ...(suppressed && { suppressedParts: true }),
  }
}

/** What a computed figure takes over from those it is made of. */
function proof(held: readonly Held[]): Pick<Held, 'state' | 'status' | 'decimals' | 'rows' | 'others'> {
  const rows = held.flatMap((cell) => cell.rows)
  return {
    state: 'held',
    status: 'computed',
    decimals: coarsest(held),
    rows,
    others: held.flatMap((cell) => cell.others),
  }
}

/** An exact figure has as many decimals as it needs and limits nothing; a rounded one does. */
function coarsest(held: readonly Held[]): number {
  const rounded = held
    .filter((cell) => cell.rows.some((row) => row.precision > 0))
    .map((cell) => cell.decimals)
  if (rounded.length > 0) return Math.min(...rounded)
  return held.reduce((most, cell) => Math.max(most, cell.decimals), 0)
}

const inOrder = (months: readonly Month[]): readonly Month[] => [...new Set(months)].sort((a, b) => a - b)
