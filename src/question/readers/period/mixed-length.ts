import { MONTHS_IN } from '../../../calendar/month.ts'
import { countAt, having, role, skip, skipDash, textAt } from './look.ts'
import type { View } from './view.ts'

/** A length that is told in two parts, in months. */
export interface MixedLength {
  readonly to: number
  readonly count: number
  readonly unit: 'month'
}

/** "a year and a half", "two and a half years", "1.5 years", "2 years and 4 months"; a month and a half is none. */
export function mixedLengthAt(view: View, at: number): MixedLength | undefined {
  const found = decimalAt(view, at) ?? countedAt(view, at)
  return found && Number.isInteger(found.count) ? { ...found, unit: 'month' } : undefined
}

/** "a half ago", "half years" in "one and a half years ago": the end of a longer length, and none of its own. */
export const endsMixedLength = (view: View, at: number): boolean => {
  const half = textAt(view, at) === 'half' ? at : at + 1
  const and = textAt(view, half - 1) === 'a' ? half - 2 : half - 1
  return textAt(view, half) === 'half' && textAt(view, and) === 'and' && and > 0
}

interface Months {
  readonly to: number
  readonly count: number
}

function decimalAt(view: View, at: number): Months | undefined {
  const text = textAt(view, at)
  const unit = halves.test(text) ? monthsAt(view, at + 1) : undefined
  return unit && { to: unit.to, count: Number(text) * unit.count }
}

const halves = /^\d{1,2}\.5$/

function countedAt(view: View, at: number): Months | undefined {
  const counted = countAt(view, at) ?? { count: 1, to: skip(view, at, 'a') }
  const half = halfAt(view, counted.to)
  if (half) return times(monthsAt(view, half), counted.count + 0.5)
  const unit = monthsAt(view, counted.to)
  if (!unit) return undefined
  const behind = halfAt(view, unit.to)
  if (behind) return { to: behind, count: (counted.count + 0.5) * unit.count }
  return counted.to > at ? withRest(view, { to: unit.to, count: counted.count * unit.count }) : undefined
}

const times = (unit: Months | undefined, count: number): Months | undefined =>
  unit && { to: unit.to, count: unit.count * count }

/** "2 years 4 months", "1 year and 9 months": what is left over of the larger unit is less than one of it. */
function withRest(view: View, whole: Months): Months | undefined {
  const rest = countAt(view, skip(view, whole.to, 'and'))
  const unit = rest && monthsAt(view, rest.to)
  if (!rest || unit?.count !== 1 || whole.count < 12 || rest.count > 11) return undefined
  return { to: unit.to, count: whole.count + rest.count }
}

/** Where "and a half" ends, or 0. */
function halfAt(view: View, at: number): number {
  const a = skip(view, role(view, at, 'and') || at, 'a')
  return a > at + 1 && textAt(view, a) === 'half' ? a + 1 : 0
}

/** The months of one unit. */
function monthsAt(view: View, at: number): Months | undefined {
  const unit = having(view, skipDash(view, at), 'unit')
  const count = unit && (MONTHS_IN as Readonly<Record<string, number>>)[unit.word.unit!]
  return unit && count ? { to: unit.to, count } : undefined
}
