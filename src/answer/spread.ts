import type { Figure } from './figure.ts'

/** A number with what it can be: printed figures are rounded, and every calculation carries the rounding along. */
export interface Spread {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The numbers of a figure; a month or a place has none, so asking for them is a bug. */
export function spreadOf(figure: Figure): Spread {
  if (typeof figure.value !== 'number') throw new TypeError(`${figure.unit} ${figure.value} is not a number`)
  return { value: figure.value, low: figure.low ?? figure.value, high: figure.high ?? figure.value }
}

export const numberOf = (figure: Figure): number => spreadOf(figure).value

export const plus = (a: Spread, b: Spread): Spread => ({
  value: a.value + b.value,
  low: a.low + b.low,
  high: a.high + b.high,
})

export const minus = (a: Spread, b: Spread): Spread => ({
  value: a.value - b.value,
  low: a.low - b.high,
  high: a.high - b.low,
})

export const times = (a: Spread, factor: number): Spread => {
  const ends = [a.low * factor, a.high * factor]
  return { value: a.value * factor, low: Math.min(...ends), high: Math.max(...ends) }
}

/** Undefined where the divisor can be zero: no percent can be told from nothing. */
export function over(a: Spread, b: Spread): Spread | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return { value: a.value / b.value, low: Math.min(...ends), high: Math.max(...ends) }
}

/** Percent from `b` to `a`. Written as a quotient less one, because `a − b` would count the rounding of `b` twice. */
export function percentFrom(a: Spread, b: Spread): Spread | undefined {
  const quotient = over(a, b)
  if (!quotient) return undefined
  const percent = (x: number) => (x - 1) * 100
  return { value: percent(quotient.value), low: percent(quotient.low), high: percent(quotient.high) }
}

/** Ranges that share at least a point: the two may be one figure, printed by two people. */
export const agree = (a: Spread, b: Spread): boolean => a.low <= b.high && b.low <= a.high

/** -1, 0 or 1; undefined where rounding leaves it open. */
export function signOf(a: Spread): -1 | 0 | 1 | undefined {
  if (a.low > 0) return 1
  if (a.high < 0) return -1
  return a.low === 0 && a.high === 0 ? 0 : undefined
}
