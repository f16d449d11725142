import type { Found } from './found.ts'
import { having, type Match, role, textAt } from './look.ts'
import { isCoarse } from './modified-unit.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'

/** "latest", "most recent month", "newest available figure", "last published month", "latest quarter". */
export const latest: Recogniser = (view, at) => {
  const start = role(view, at, 'latest')
  const last = role(view, at, 'last')
  const held = start || last ? role(view, start || last, 'held') : 0
  const after = held || start || last
  if (!after) return undefined
  const unit = having(view, after, 'unit')
  if (unit && !unit.word.plural && (start || held)) return latestUnit(unit)
  // "latest value figure": of the value, while "latest value" is the latest figure there is
  const figure = isValueFigure(view, after) ? 0 : role(view, after, 'figure')
  if (!figure && !start)
    return held && textAt(view, held - 1) === 'available'
      ? { to: held, phrase: { kind: 'latest' }, score: 1 }
      : undefined
  return { to: figure || after, phrase: { kind: 'latest' }, score: 1 }
}

const isValueFigure = (view: View, at: number): boolean =>
  textAt(view, at) === 'value' && role(view, at + 1, 'figure') > 0

const latestUnit = ({ word, to }: Match): Found | undefined => {
  if (word.unit === 'month') return { to, phrase: { kind: 'latest' }, score: 1 }
  return isCoarse(word.unit)
    ? { to, phrase: { kind: 'calendar', unit: word.unit, offset: -1 }, score: 1 }
    : undefined
}
