import { fullYear, halfPart, isYear, monthPart, quarterPart } from './calendar.ts'
import { lexicon } from './lexicon.ts'
import type { Part } from './words.ts'

export const monthNamed = (letters: string): number | undefined => lexicon.get(letters)?.alone[0]?.word.month

export const partNamed = (letter: string, digits: string): Part | undefined => {
  const at = Number(digits)
  if ((letter === 'q' || letter === 'qtr') && digits.length === 1) return quarterPart(at)
  if (letter === 'cq' && digits.length === 1) return quarterPart(at)
  if ((letter === 'h' || letter === 'hy') && digits.length === 1 && at <= 4) return halfPart(at)
  // a semester, as Eurostat and SDMX write it
  if (letter === 's' && (digits === '1' || digits === '2')) return { ...halfPart(at), needsYear: true }
  // "T4 2024": a trimestre
  if (letter === 't' && digits.length === 1 && at >= 1 && at <= 4)
    return { ...quarterPart(at), needsYear: true }
  // a year, as SDMX writes it
  if (letter === 'a' && digits === '1') return { ...firstMonths(12, true), grain: 'year' }
  if (letter === 'm' && digits.length <= 2 && at <= 19) return monthPart(at)
  return undefined
}

export const firstMonths = (count: number, needsYear = false): Part => ({
  from: 1,
  to: count,
  grain: 'range',
  ...(needsYear && { needsYear }),
})

export function yearOf(digits: string): { year: number; twoDigitYear?: true } | undefined {
  const n = Number(digits)
  if (digits.length === 4 && isYear(n)) return { year: n }
  return digits.length === 2 ? { year: fullYear(n), twoDigitYear: true } : undefined
}

export const weeks = new Set(['w', 'wk', 'week', 'cw', 'kw'])
