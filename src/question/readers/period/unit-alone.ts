import { found } from './found.ts'
import { having, role, textAt } from './look.ts'
import { isCoarse } from './modified-unit.ts'
import type { Recogniser } from './reader-types.ts'

/** "exports for the quarter": the one spoken of, and no part of one that is named behind it. */
export const theQuarter: Recogniser = (view, at) => {
  const unit = stretches.has(textAt(view, at - 1)) ? having(view, at + 1, 'unit') : undefined
  if (unit?.word.unit !== 'quarter' || unit.word.plural || told.has(textAt(view, unit.to))) return undefined
  return found(unit.to, { kind: 'before', unit: 'quarter', count: 0 })
}

const stretches: ReadonlySet<string> = new Set(['for', 'in', 'during'])

/** "in the quarter with the most exports", "in the quarter of the peak": which one it is comes behind. */
const told: ReadonlySet<string> = new Set([
  'of',
  'with',
  'when',
  'that',
  'which',
  'where',
  'in',
  'to',
  'from',
  'as',
])

/** "last month but one" */
export const lastButOne: Recogniser = (view, at) => {
  const last = role(view, at, 'last')
  const unit = last ? having(view, last, 'unit') : undefined
  const isBut =
    unit && !unit.word.plural && textAt(view, unit.to) === 'but' && textAt(view, unit.to + 1) === 'one'
  if (!isBut || !isCoarse(unit.word.unit)) return undefined
  return found(unit.to + 2, { kind: 'calendar', unit: unit.word.unit, offset: -2 })
}

/** "month before last": one further back than "last month". */
export const beforeLast: Recogniser = (view, at) => {
  const unit = having(view, at, 'unit')
  if (!unit || unit.word.plural || !isCoarse(unit.word.unit) || textAt(view, unit.to) !== 'before')
    return undefined
  const to = role(view, unit.to + 1, 'last')
  return to ? { to, phrase: { kind: 'calendar', unit: unit.word.unit, offset: -2 }, score: 1 } : undefined
}
