import { isYear } from './calendar.ts'
import { integerAt, role, roleBefore, textAt } from './look.ts'
import type { View } from './view.ts'

export interface Numbers {
  readonly digits: readonly string[]
  readonly sign: string
  readonly to: number
}

/** "07.2025" and "31.07.2025" are one token. */
export function dotted(text: string, at: number, isUnit: boolean): Numbers | undefined {
  const digits = text.split('.')
  // "2024.5 t" is an amount
  if (digits.at(-1)?.length === 1 && isUnit) return undefined
  return digits.length <= 3 && digits.every(isDigits) ? { digits, sign: '.', to: at + 1 } : undefined
}

const isDigits = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 4 &&
  !Number.isNaN(Number(text)) &&
  !text.includes(',') &&
  !text.includes("'")

export function joined(view: View, at: number): Numbers | undefined {
  const sign = textAt(view, at + 1)
  if (
    (sign !== '-' && sign !== '/') ||
    Number.isNaN(integerAt(view, at)) ||
    Number.isNaN(integerAt(view, at + 2))
  )
    return undefined
  const third = textAt(view, at + 3) === sign && isThird(view, at)
  const digits = [textAt(view, at), textAt(view, at + 2), ...(third ? [textAt(view, at + 4)] : [])]
  return { digits, sign, to: at + (third ? 5 : 3) }
}

/** A date has one year: "2025-01/2025-07" and "2025-01 - 2025-07" are two months. */
const isThird = (view: View, at: number): boolean =>
  !Number.isNaN(integerAt(view, at + 4)) &&
  view.tokens[at + 4]?.spaced === false &&
  !(textAt(view, at).length === 4 && textAt(view, at + 4).length === 4)

/** The second half of "1-2-3", of "-5/6" or of "$7/8". */
export const isJoinedBefore = (view: View, at: number, { digits }: Numbers): boolean => {
  const before = textAt(view, at - 1)
  if (moneySigns.has(before)) return true
  return !digits.some(isFourDigitYear) && joiners.has(before) && view.tokens[at]?.spaced === false
}

export const moneySigns = new Set(['$', '€', '£', '#'])

const joiners = new Set(['-', '/', '.'])

export const isAmount = (view: View, at: number, numbers: Numbers): boolean =>
  roleBefore(view, at, 'code_before') || (isWithUnit(view, numbers) && !isMonthInUnit(view, numbers))

const isWithUnit = (view: View, { digits, to }: Numbers): boolean =>
  textAt(view, to) === '%' || (!digits.some(isFourDigitYear) && role(view, to, 'amount_unit') > 0)

/** "6/26 usd", "6/26 m/m": June 2026 in dollars, and on the month before. */
const isMonthInUnit = (view: View, { digits, sign, to }: Numbers): boolean =>
  sign === '/' &&
  isMonthOfYear(digits) &&
  (textAt(view, to) === '%' || textAt(view, to + 1) === '/' || role(view, to, 'unit_wanted') > 0)

/** "12/24", and no "7/8". */
const isMonthOfYear = ([month, year, ...more]: readonly string[]): boolean =>
  more.length === 0 && Number(month) <= 12 && year?.length === 2 && Number(year) > 12 && Number(year) < 50

export const isFourDigitYear = (text: string): boolean => text.length === 4 && isYear(Number(text))
