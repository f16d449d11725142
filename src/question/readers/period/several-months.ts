import { partOf } from './calendar.ts'
import { firstMonths } from './compact-part.ts'
import { countAt, having, role, skip, skipDash, textAt } from './look.ts'
import type { PartReader } from './reader-types.ts'
import type { View } from './view.ts'
import type { Part } from './words.ts'

/** "first seven months", "first two quarters", "last three months [of 2025]", "9 premiers mois" */
export const severalMonths: PartReader = (view, at) => {
  const first = role(view, at, 'first')
  const final = role(view, at, 'final')
  const counted =
    first || final
      ? countAt(view, skipDash(view, first || final))
      : (countBeforeFirst(view, at) ?? countInOneWord(view, at))
  if (!counted) return undefined
  const unit = having(view, skipDash(view, skip(view, counted.to, 'held')), 'unit')
  const months = counted.count * (monthsIn[unit?.word.unit as string] ?? 0)
  if (!unit || (!unit.word.plural && counted.count > 1 && textAt(view, counted.to) !== '-')) return undefined
  if (months < 1 || months > 12 || isOneByOne(view, unit.to)) return undefined
  if (first) return { to: unit.to, part: firstMonths(months) }
  return {
    to: unit.to,
    part: final ? lastMonths(months) : firstMonths(months, textAt(view, counted.to) === '-'),
  }
}

/** "the first one month by month" is no month. */
const isOneByOne = (view: View, end: number): boolean =>
  /^(?:by|on|over|after)$/.test(textAt(view, end) ?? '')

/** "nine-month 2025" is 9M 2025. */
function countInOneWord(view: View, at: number) {
  const counted = countAt(view, at)
  return counted && textAt(view, counted.to) === '-' ? counted : undefined
}

const countBeforeFirst = (view: View, at: number) => {
  const counted = countAt(view, at)
  const first = counted && role(view, counted.to, 'first')
  return first ? { count: counted.count, to: first } : undefined
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3 }

const lastMonths = (count: number): Part => partOf(13 - count, 12, 'range', { needsYear: true })
