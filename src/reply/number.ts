/**
 * How numbers are written. By hand rather than through Intl: an answer holds dozens of them, and the rules (half
 * away from zero, a true minus sign, no sign on nothing) are ours.
 */
export const MINUS = '\u2212'

/**
 * Half away from zero. The nudge is far below any figure's last digit and above the noise of binary fractions:
 * 1.005 is stored as 1.00499… and is meant as 1.005.
 */
export function round(value: number, decimals = 0): number {
  const factor = POWERS[decimals] ?? 10 ** decimals
  const scaled = Math.abs(value) * factor
  const whole = Math.floor(scaled + 0.5 + Math.min(scaled * 1e-12, 0.01))
  return whole === 0 ? 0 : (Math.sign(value) * whole) / factor
}

/** `5,577`, `−1,234.5`; the minus only where something is left after rounding. */
export function grouped(value: number, decimals = 0): string {
  const rounded = round(value, decimals)
  return rounded < 0 ? MINUS + unsigned(-rounded, decimals) : unsigned(rounded, decimals)
}

/** `+75.5`, `−25.6`, and `0.0` without a sign. */
export function signed(value: number, decimals = 0): string {
  const rounded = round(value, decimals)
  return (rounded > 0 ? '+' : rounded < 0 ? MINUS : '') + unsigned(Math.abs(rounded), decimals)
}

/** Without a sign, for sentences in which a verb says the direction. */
export const unsigned = (value: number, decimals = 0): string => {
  const rounded = round(Math.abs(value), decimals)
  const text = decimals === 0 ? String(rounded) : rounded.toFixed(decimals)
  const point = decimals > 0 ? text.length - decimals - 1 : text.length
  return point <= 3 ? text : separated(text, point)
}

/** 1st, 2nd, 3rd, 11th; words up to ninth, as agencies write them. */
export const ordinal = (n: number): string => ORDINALS[n] ?? `${grouped(n)}${suffix(n)}`

/** Words up to nine: "three countries", "12 countries". */
export const countWord = (n: number): string => COUNTS[n] ?? grouped(n)

/** "a six-month high", "an eight-month high", "an 11-month low" */
export const article = (n: number): 'a' | 'an' =>
  n === 8 || n === 11 || n === 18 || (n >= 80 && n < 90) ? 'an' : 'a'

export const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many)

/** Decimals with which an amount is shown: whole units, except where little would be left of it. */
export function amountDecimals(value: number, known: number): number {
  const size = Math.abs(value)
  if (size >= 10 || size === 0) return 0
  if (size >= 1) return Math.min(1, known)
  const needed = Math.min(6, -Math.floor(Math.log10(size)))
  return known >= needed ? Math.min(known, Math.max(needed, 3)) : needed
}

/** The part of a big dollar amount that is written, and its scale: 301,800,000 is 301.8 million. */
export function scaled(value: number): { readonly value: number; readonly scale: Scale; decimals: number } {
  const size = Math.abs(value)
  // 999,960,000 rounds to 1,000.0 million: the scale is chosen after rounding.
  if (round(size / 1e6, 1) >= 1000)
    return { value: value / 1e9, scale: 'billion', decimals: three(size / 1e9) }
  if (round(size) >= 1e6) return { value: value / 1e6, scale: 'million', decimals: three(size / 1e6) }
  return { value, scale: '', decimals: 0 }
}

/** At least three figures are shown: 1.02 billion, 10.3 billion. */
const three = (size: number): number => (round(size, 2) < 10 ? 2 : 1)

export type Scale = '' | 'million' | 'billion'

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
const ORDINALS = ' first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const COUNTS = 'zero one two three four five six seven eight nine'.split(' ')
ORDINALS[0] = '0th'

function separated(digits: string, point: number): string {
  let text = digits.slice(0, point % 3)
  for (let at = point % 3; at < point; at += 3) text += (text === '' ? '' : ',') + digits.slice(at, at + 3)
  return text + digits.slice(point)
}

function suffix(n: number): string {
  const tens = n % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}
