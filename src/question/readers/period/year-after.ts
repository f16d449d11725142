import type { FoundYear } from './found.ts'
import { integerAt, role, skip, textAt } from './look.ts'
import { partAt } from './parts.ts'
import type { View } from './view.ts'
import type { Part } from './words.ts'
import { shortYear, yearAt } from './years.ts'

/** What may stand between a part and its year: "of", "in", a comma, a dash, a stroke, an apostrophe, a point. */
export function yearAfter(view: View, part: Part, to: number): FoundYear | undefined {
  const sign = textAt(view, to)
  if (sign === "'") return shortYear(view, to)
  if (sign === '(') return inBrackets(view, to)
  // "is July over the 2024 average" sets one against the other
  if (sign === 'over') return undefined
  const start = joiners.has(sign) ? to + 1 : skip(view, skip(view, to, 'of'), 'in')
  const found = yearAt(view, start) ?? yearAt(view, skip(view, start, 'the'))
  if (found) return found.whole && start === to ? undefined : found
  if (sign === '-' || sign === '/') return shortYear(view, start)
  return twoDigitsAfter(view, part, sign === '.' ? to + 1 : to)
}

/** "July (2025)" */
function inBrackets(view: View, at: number): FoundYear | undefined {
  const found = yearAt(view, at + 1)
  return found && textAt(view, found.to) === ')' ? { ...found, to: found.to + 1 } : undefined
}

const joiners = new Set(['-', '/', ',', '.'])

/** "Jul 25" is a year, "Jul 4" and "July 31" are days, "may 25 tonnes" is neither; "Nov 25 tonnes" asks for tonnes. */
function twoDigitsAfter(view: View, part: Part, at: number): FoundYear | undefined {
  const n = integerAt(view, at)
  if (textAt(view, at).length !== 2 || n < 13 || (n > 29 && n < 90)) return undefined
  if (!view.tokens[at]?.spaced || (isAmount(view, part, at) && !hasDatedBefore(view, at))) return undefined
  return part.grain === 'range' ? undefined : shortYear(view, at)
}

/** Nobody puts a weight behind a month with nothing between: only "may" and "march" are something else there. */
const isAmount = (view: View, { ordinary }: Part, at: number): boolean =>
  textAt(view, at + 1) === '%' || (ordinary === true && role(view, at + 1, 'amount_unit') > 0)

/** "Aug 25 v Aug 24 tonnes": after one month with two digits for its year, the next has them too. */
function hasDatedBefore(view: View, at: number): boolean {
  for (let i = 0; i < at - 2; i++) {
    const found = partAt(view, i)
    if (found && found.to < at - 1 && twoDigitsAfter(view, found.part, found.to)) return true
  }
  return false
}
