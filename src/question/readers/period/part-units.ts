import { halfPart, monthPart, partOf, quarterPart } from './calendar.ts'
import type { FoundPart } from './found.ts'
import { innerPart } from './inner.ts'
import {
  countAt,
  having,
  integerAt,
  type Match,
  role,
  roleBefore,
  skip,
  skipDash,
  skipText,
  textAt,
} from './look.ts'
import type { PartReader } from './reader-types.ts'
import type { View } from './view.ts'
import type { Part, Unit } from './words.ts'

/** "second quarter", "1st half", "third-quarter", "erstes Halbjahr", "seventh month [of 2025]" */
export const ordinalPart: PartReader = (view, at) => {
  const ordinal = having(view, at, 'ordinal')
  if (!ordinal) return undefined
  const unit = having(view, skipDash(view, ordinal.to), 'unit')
  if (!unit || (unit.word.plural && !endsRow(view, at))) return undefined
  const inside = monthOfPart(view, unit, ordinal.word.ordinal!)
  if (inside) return inside
  const part = partOfUnit(unit.word.unit!, ordinal.word.ordinal!)
  return part && { to: endOfUnit(view, unit.to, unit.word.unit!), part }
}

/** "first and third quarters": of the row of them the last has the unit. */
const endsRow = (view: View, at: number): boolean =>
  joints.has(textAt(view, at - 1)) && having(view, at - 2, 'ordinal') !== undefined
const joints: ReadonlySet<string> = new Set(['and', '&', 'or'])

/** "back half", "opening quarter", "final quarter", "last month [of 2025]": which one depends on the year being there. */
export const sidedPart: PartReader = (view, at) => {
  const rear = role(view, at, 'rear')
  const front = role(view, at, 'front')
  const unit = having(view, skipDash(view, rear || front), 'unit')
  if (!(rear || front) || !unit || unit.word.plural) return undefined
  const inside = rear ? monthOfPart(view, unit, 0) : undefined
  if (inside) return inside
  const last = { month: 12, quarter: 4, half: 2 }[unit.word.unit as string]
  const isHalf = unit.word.unit === 'half' || textAt(view, at) === 'opening'
  if (!last || (!rear && !isHalf)) return undefined
  const part = partOfUnit(unit.word.unit!, rear ? last : 1)!
  // "letztes Quartal" is one of its own, "letztes Quartal 2025" the fourth
  const plain = role(view, at, 'last') || role(view, at, 'earlier') || having(view, at, 'phrase')
  return { to: unit.to, part: plain || unit.word.unit === 'month' ? withYear(part) : part }
}

/** "second month of Q3", "last month of the first half" (0 is the last). */
function monthOfPart(view: View, unit: Match, nth: number): FoundPart | undefined {
  const of = unit.word.unit === 'month' ? role(view, unit.to, 'of') || role(view, unit.to, 'in') : 0
  const whole = of ? innerPart(view, skip(view, of, 'the')) : undefined
  if (!whole || (whole.part.grain !== 'quarter' && whole.part.grain !== 'half')) return undefined
  const { from, to } = whole.part
  const at = nth === 0 ? to : from + nth - 1
  return at <= to ? { to: whole.to, part: monthPart(at) } : undefined
}

function partOfUnit(unit: Unit, at: number): Part | undefined {
  if (unit === 'quarter') return quarterPart(at)
  if (unit === 'half') return halfPart(at)
  return unit === 'month' ? monthPart(at, { needsYear: true }) : undefined
}

const withYear = ({ from, to, grain, ...more }: Part): Part =>
  partOf(from, to, grain, { ...more, needsYear: true })

/** "first half-year", "first half year" */
const endOfUnit = (view: View, at: number, unit: Unit): number => {
  const year = unit === 'half' ? having(view, skipDash(view, at), 'unit') : undefined
  return year?.word.unit === 'year' && !year.word.plural ? year.to : at
}

/** "month 7", "quarter 2", "tháng 7", "half 1" */
export const unitNumber: PartReader = (view, at) => {
  const unit = having(view, at, 'unit')
  if (!unit || unit.word.plural || isCounted(view, at)) return undefined
  const counted = countAt(view, unit.to) ?? (unit.word.numbered ? romanAt(view, unit.to) : undefined)
  if (!counted || counted.count > 31 || role(view, counted.to, 'amount_unit')) return undefined
  const part = partOfUnit(unit.word.unit!, counted.count)
  if (!part) return undefined
  return { to: counted.to, part: { ...part, needsYear: undefined } }
}

/** "last month 10 partners", "per quarter 2": the unit belongs to what stands before it. */
const isCounted = (view: View, at: number): boolean =>
  (['last', 'past', 'previous', 'this', 'next', 'same', 'each', 'that'] as const).some((r) =>
    roleBefore(view, at, r),
  ) ||
  (at > 0 && having(view, at - 1, 'ordinal') !== undefined)

/** "1. Quartal", "2 квартал", "3-й квартал", "3° trimestre", "III. Quartal": the number before a unit that is counted so. */
export const numberUnit: PartReader = (view, at) => {
  const n = romanAt(view, at)?.count ?? integerAt(view, at)
  if (!(n >= 1 && n <= 4)) return undefined
  const unit = having(view, pastOrdinalMark(view, at + 1), 'numbered')
  if (!unit || unit.word.unit === 'month') return undefined
  const part = partOfUnit(unit.word.unit!, n)
  return part && { to: unit.to, part }
}

function romanAt(view: View, at: number): { count: number; to: number } | undefined {
  const found = having(view, at, 'roman')
  return found && { count: found.word.roman!, to: found.to }
}

/** A point, a degree sign, or the Russian ending behind its dash. */
function pastOrdinalMark(view: View, at: number): number {
  if (textAt(view, at) === '-' && /^(?:[ий]?й|го|м|е)$/.test(textAt(view, at + 1))) return at + 2
  return skipText(view, skipText(view, at, '.'), '°')
}
