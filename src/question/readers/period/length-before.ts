import { compactAt, countAt, having, role, skipDash, textAt } from './look.ts'
import { endsMixedLength, mixedLengthAt } from './mixed-length.ts'
import type { View } from './view.ts'
import type { Unit } from './words.ts'

export interface Length {
  readonly to: number
  readonly count: number
  readonly unit: Unit
  /** Said with "a", "the" or a number, and not a bare "year". */
  readonly counted: boolean
  /** "the quarter", a bare "quarter": one of the calendar, where "a quarter" is a length of time. */
  readonly one: boolean
}

export function lengthAt(view: View, at: number): Length | undefined {
  const compact = compactAt(view, at)?.length
  if (compact) return { to: at + 1, count: compact.count, unit: compact.unit, counted: true, one: false }
  const mixed = mixedLengthAt(view, at)
  if (mixed) return { ...mixed, counted: true, one: false }
  if (endsMixedLength(view, at)) return undefined
  if (textAt(view, at) === 'half' && role(view, at + 1, 'a')) return unitAt(view, at + 2, 6, 'month')
  const a = role(view, at, 'a') || role(view, at, 'the')
  const counted = a ? undefined : countAt(view, at)
  if (a && textAt(view, a) === 'full') return one(unitAt(view, a + 1, 1))
  // "the months after May" are no one month
  if (a && having(view, a, 'unit')?.word.plural) return undefined
  const unit = unitAt(view, counted?.to ?? (a || at), counted?.count ?? 1, undefined, Boolean(a || counted))
  return counted || role(view, at, 'a') ? unit : one(unit)
}

const one = (length: Length | undefined): Length | undefined => length && { ...length, one: true }

function unitAt(view: View, at: number, count: number, as?: Unit, counted = true): Length | undefined {
  const unit = having(view, skipDash(view, at), 'unit')
  if (!unit || (unit.word.plural && count === 1 && !counted)) return undefined
  const halfYear = unit.word.unit === 'half' ? having(view, skipDash(view, unit.to), 'unit') : undefined
  const to = halfYear?.word.unit === 'year' ? halfYear.to : unit.to
  return { to, count, unit: as ?? unit.word.unit!, counted, one: false }
}

export type Stretch = 'quarter' | 'half'

export const stretchOf = (unit: string | undefined): { stretch?: Stretch } =>
  unit === 'quarter' || unit === 'half' ? { stretch: unit } : {}
