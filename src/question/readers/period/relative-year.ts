import { begin, modifier } from './begin.ts'
import { countAt, having, role, skip, skipDash, textAt } from './look.ts'
import type { View } from './view.ts'
import { yearAt } from './years.ts'

/** A year counted from this one: "last year" -1, "this year" 0, "the same year" counted from the one carried. */
export interface RelativeYear {
  readonly to: number
  readonly years: number
  readonly carried?: boolean
  /** "the year before", "a year earlier": than the year told, if one is. */
  readonly fromTold?: boolean
}

export function relativeYearAt(view: View, at: number): RelativeYear | undefined {
  if (!(view.begins[at]! & relativeBits)) return undefined
  return saidInOneGo(view, at) ?? beforeLast(view, at) ?? withModifier(view, at) ?? yearAgo(view, at)
}

const relativeBits = begin.phrase | modifier | begin.unit | begin.a | begin.article

function saidInOneGo(view: View, at: number): RelativeYear | undefined {
  const match = having(view, at, 'phrase')
  const phrase = match?.word.phrase
  return match && phrase?.kind === 'calendar' && phrase.unit === 'year'
    ? { to: match.to, years: phrase.offset }
    : undefined
}

/** "the year before last" */
function beforeLast(view: View, at: number): RelativeYear | undefined {
  const to = yearUnit(view, at)
  if (!to || textAt(view, to) !== 'before') return undefined
  const last = role(view, to + 1, 'last')
  return last ? { to: last, years: -2 } : undefined
}

function withModifier(view: View, at: number): RelativeYear | undefined {
  for (const [name, years, carried] of yearsOf) {
    const after = role(view, at, name)
    const to = after && yearUnit(view, skipDash(view, skip(view, after, 'calendar')))
    if (to) return { to, years, ...(carried && { carried }), ...(name === 'previous' && { fromTold: true }) }
  }
  return undefined
}
const yearsOf = [
  ['last', -1, false],
  ['previous', -1, false],
  ['this', 0, false],
  ['next', 1, false],
  ['same', 0, true],
  ['that', 0, true],
] as const

/** "[July] a year ago", "a year earlier", "the year before" */
function yearAgo(view: View, at: number): RelativeYear | undefined {
  const a = role(view, at, 'a') || role(view, at, 'the')
  const unit = a ? yearUnit(view, a) : 0
  const to = unit && role(view, unit, 'earlier')
  return to && !yearAt(view, to) ? { to, years: -1, ...earlierThanTold(view, to) } : undefined
}

/** "[July] two years ago" */
export function yearsAgo(view: View, at: number): RelativeYear | undefined {
  const counted = countAt(view, at)
  const unit = counted && having(view, counted.to, 'unit')
  if (!counted || unit?.word.unit !== 'year' || !unit.word.plural) return undefined
  const to = role(view, unit.to, 'ago') || role(view, unit.to, 'earlier')
  return to ? { to, years: -counted.count, ...earlierThanTold(view, to) } : undefined
}

const earlierThanTold = (view: View, to: number): { fromTold?: boolean } =>
  textAt(view, to - 1) === 'ago' ? {} : { fromTold: true }

const yearUnit = (view: View, at: number): number => {
  const unit = having(view, at, 'unit')
  return unit?.word.unit === 'year' && !unit.word.plural ? unit.to : 0
}
