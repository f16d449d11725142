import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'

export interface Sizes {
  readonly unit: 't' | 'kg' | 'USD'
  readonly least: number
  readonly most: number
}

const isAmount = (unit: Figure['unit'] | undefined): unit is Sizes['unit'] =>
  unit === 't' || unit === 'kg' || unit === 'USD'

export function sizesIn(answer: Answer | Issue): Sizes | undefined {
  const all = answer.kind === 'answer' ? answer.figures.filter(({ unit }) => isAmount(unit)) : []
  const main = all.filter(({ role }) => role === 'headline' || role === 'row')
  const asked = main.length > 0 ? main : all
  const unit = asked[0]?.unit
  const sizes = asked.map((figure) => Math.abs(numberOf(figure))).filter((size) => size > 0)
  return isAmount(unit) && sizes.length > 0
    ? { unit, least: Math.min(...sizes), most: Math.max(...sizes) }
    : undefined
}

/** A unit the number may be meant in: `scale` brings it to that of the figures, `times` to the unit it is said in. */
interface Meant {
  readonly unit: Sizes['unit']
  readonly scale: number
  readonly times: number
}

const dollars: Meant = { unit: 'USD', scale: 1, times: 1 }

const millions: Meant = { unit: 'USD', scale: 1e6, times: 1e6 }

/** From here on weights are told in tonnes. */
const MANY_KG = 1000000

/** The likeliest first: the one that was asked for, or in which figures of this size are told. */
export function unitsFor({ unit: asked }: Query, { unit, most }: Sizes): readonly Meant[] {
  if (unit === 'USD') return [dollars, millions]
  const tonnes: Meant = { unit: 't', scale: unit === 'kg' ? 1000 : 1, times: 1 }
  const kilograms: Meant = { unit: 'kg', scale: unit === 'kg' ? 1 : 0.001, times: 1 }
  if (asked === 't' || asked === 'kg') return asked === 't' ? [tonnes] : [kilograms]
  if (unit === 't') return [tonnes]
  return most >= MANY_KG ? [tonnes, kilograms] : [kilograms, tonnes]
}

const FAR = 100

/** Somebody who asks what is past a number thinks that some are and some are not. */
export const isNear = (size: number, { least, most }: Sizes): boolean =>
  size >= least / FAR && size <= most * FAR

export const isFarBelow = ({ value }: Threshold, { least }: Sizes): boolean => Math.abs(value) < least / FAR

const LARGE = 10000

/** Nobody says "50k", "500,000" or "1m" of millions. */
export const isLarge = ({ value }: Threshold): boolean => Math.abs(value) >= LARGE
