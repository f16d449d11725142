import type { Month } from '../calendar/month.ts'
import { inUnit } from './in-unit.ts'
import { tidy } from './rounding.ts'
import type { Cell, Held, Row, Unit } from './types.ts'

/**
 * Adds cells up. Zero where none is recorded; not known as soon as one part is not known, since a silently low
 * total is a wrong number; flagged where a part may be hidden.
 */
export function sum(cells: readonly Cell[], unit: Unit): Cell {
  const held: Held[] = []
  const unknown: Month[] = []
  const hidden: Month[] = []
  let isUnknown = false
  let noTotal = false
  for (const cell of cells) {
    if (cell.state === 'outside') return cell
    if (cell.state === 'held') held.push(cell)
    if (cell.state === 'suppressed') hidden.push(...cell.missing)
    if (cell.state !== 'unknown') continue
    isUnknown = true
    noTotal ||= cell.noTotal === true
    unknown.push(...cell.missing)
  }
  if (isUnknown) return unknownAt(unknown, noTotal)
  if (held.length > 0) return total(held, unit, hidden.length > 0)
  return hidden.length > 0 ? { state: 'suppressed', missing: inOrder(hidden) } : NONE[unit]
}

/** No trade recorded: nothing to tell one such cell from another but its unit. */
export const NONE: Readonly<Record<Unit, Cell>> = {
  t: { state: 'none', unit: 't' },
  kg: { state: 'none', unit: 'kg' },
  USD: { state: 'none', unit: 'USD' },
}

export const unknownAt = (missing: readonly Month[], noTotal = false): Cell => ({
  state: 'unknown',
  missing: missing.length > 1 ? inOrder(missing) : missing,
  ...(noTotal && { noTotal }),
})

/** The whole without some of its parts, both held; the roundings of both are carried. */
export function less(whole: Held, part: Held): Held | undefined {
  const inWhole = (amount: number) => inUnit(amount, part.unit, whole.unit)
  const value = tidy(whole.value - inWhole(part.value))
  if (value < 0) return undefined // sources that contradict each other give no figure
  return {
    ...computed([whole, part], whole.unit),
    value,
    low: Math.max(0, tidy(whole.low - inWhole(part.high))),
    high: tidy(whole.high - inWhole(part.low)),
    ...(whole.suppressedParts === true && { suppressedParts: true }),
  }
}

function total(held: readonly Held[], unit: Unit, hidden: boolean): Held {
  const only = held[0]!
  const suppressed = hidden || held.some((cell) => cell.suppressedParts === true)
  if (held.length === 1 && only.unit === unit) return suppressed ? { ...only, suppressedParts: true } : only
  let value = 0
  let low = 0
  let high = 0
  for (const cell of held) {
    value += inUnit(cell.value, cell.unit, unit)
    low += inUnit(cell.low, cell.unit, unit)
    high += inUnit(cell.high, cell.unit, unit)
  }
  return {
    ...computed(held, unit),
    value: tidy(value),
    low: tidy(low),
    high: tidy(high),
    ...(suppressed && { suppressedParts: true }),
  }
}

/** What a computed figure takes over from those it is made of. */
function computed(held: readonly Held[], unit: Unit): Omit<Held, 'value' | 'low' | 'high'> {
  const rows: Row[] = []
  const others: Row[] = []
  for (const cell of held) {
    rows.push(...cell.rows)
    if (cell.others.length > 0) others.push(...cell.others)
  }
  return { state: 'held', unit, status: 'computed', decimals: coarsest(held), rows, others }
}

/** A rounded figure limits the decimals of what is made of it; an exact one has as many as it needs. */
function coarsest(held: readonly Held[]): number {
  let rounded = Number.POSITIVE_INFINITY
  let exact = 0
  for (const cell of held) {
    if (cell.rows.some((row) => row.precision > 0)) rounded = Math.min(rounded, cell.decimals)
    else exact = Math.max(exact, cell.decimals)
  }
  return rounded === Number.POSITIVE_INFINITY ? exact : rounded
}

const inOrder = (months: readonly Month[]): readonly Month[] => [...new Set(months)].sort((a, b) => a - b)
