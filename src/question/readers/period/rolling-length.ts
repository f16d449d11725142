import { compactAt, countAt, having, role, skip, skipDash } from './look.ts'
import { mixedLengthAt } from './mixed-length.ts'
import type { View } from './view.ts'
import type { Unit } from './words.ts'

export interface Length {
  readonly to: number
  readonly count: number
  readonly unit: Unit
}

export const rollingWord = (view: View, at: number): number =>
  role(view, at, 'past') || role(view, at, 'last') || role(view, at, 'previous') || role(view, at, 'latest')

/** "3 months", "twelve-month", "12m", "5y", "half a year", "a year and a half" */
export function lengthAt(view: View, at: number): Length | undefined {
  const compact = compactAt(view, at)?.length
  if (compact) return { ...compact, to: at + 1 }
  const mixed = mixedLengthAt(view, at)
  if (mixed) return mixed
  const counted = countAt(view, at)
  const unit = counted && having(view, skipDash(view, skip(view, counted.to, 'held')), 'unit')
  return unit && counted ? { count: counted.count, unit: unit.word.unit!, to: unit.to } : undefined
}
