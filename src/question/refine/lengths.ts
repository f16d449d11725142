import { has, type Idea, senseOf } from '../idea.ts'

/** "3 months", "three-month": how many, and where it ends. */
export function monthsAt(ideas: readonly Idea[], at: number): Months | undefined {
  const glued = ideas[at]?.number
  if (glued && isMonths(glued.suffix) && isLength(glued.value)) return { to: at + 1, count: glued.value }
  const count = countOf(ideas[at])
  const month = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  const idea = ideas[month]
  if (count === undefined || !idea || !(has(idea, 'grain', 'month') || isMonths(idea.text))) return undefined
  return { to: month + 1, count }
}

export interface Months {
  readonly to: number
  readonly count: number
}

/** "12m", "3mo": glued to the number, or behind it. */
const isMonths = (text: string): boolean => /^(?:m|mo|mos|mth|mths|mnth|months?)$/.test(text)

/** "five years", "5-yr", "5y" */
export function yearsIn(ideas: readonly Idea[], at: number): Months | undefined {
  const glued = ideas[at]?.number
  if (glued && isYears(glued.suffix) && isLength(glued.value)) return { to: at + 1, count: glued.value }
  const count = countOf(ideas[at])
  const year = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  return count !== undefined && has(ideas[year], 'grain', 'year') ? { to: year + 1, count } : undefined
}

const isYears = (text: string): boolean => /^(?:y|yr|yrs|years?)$/.test(text)

/** A bare number of months, quarters or years that can be counted back. */
export function countOf(idea: Idea | undefined): number | undefined {
  const word = senseOf(idea, 'number')
  const value =
    idea?.number?.suffix === '' ? idea.number.value : word === undefined ? undefined : Number(word)
  return value !== undefined && isLength(value) ? value : undefined
}

export const isLength = (value: number): boolean => Number.isInteger(value) && value >= 2 && value <= 60
