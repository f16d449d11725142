import { compactAt, countAt, having, role, skip, skipDash, skipText, textAt } from './look.ts'
import { mixedLengthAt } from './mixed-length.ts'
import type { View } from './view.ts'
import type { Unit } from './words.ts'

export interface Length {
  readonly to: number
  readonly count: number
  readonly unit: Unit
  /** "two full years", "3 calendar years": from January to December. */
  readonly inFull?: true
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
  if (!counted) return undefined
  const start = skipText(view, skip(view, counted.to, 'held'), 'calendar')
  const unit = having(view, skipDash(view, start), 'unit')
  if (!unit) return undefined
  const inFull = unit.word.unit === 'year' && fully.has(textAt(view, unit.to - 2))
  return { count: counted.count, unit: unit.word.unit!, to: unit.to, ...(inFull && { inFull }) }
}

const fully: ReadonlySet<string> = new Set(['full', 'complete', 'calendar'])
