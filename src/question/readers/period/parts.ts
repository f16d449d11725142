import { halfPart, monthPart, quarterPart } from './calendar.ts'
import { firstMonths } from './compact.ts'
import type { FoundPart } from './found.ts'
import {
  compactAt,
  countAt,
  having,
  integerAt,
  role,
  roleBefore,
  skip,
  skipDash,
  skipText,
  textAt,
} from './look.ts'
import { remembered, type View } from './view.ts'
import { begin, type Part, type Unit } from './words.ts'

/** A part of a year that begins at token `at`: a month, quarter, half, season, or its first months. Longest wins. */
export const partAt = (view: View, at: number): FoundPart | undefined =>
  view.begins[at]! & partBits ? remembered(view.parts, view, at, longestPart) : undefined

function longestPart(view: View, at: number): FoundPart | undefined {
  const bits = view.begins[at]!
  let best: FoundPart | undefined
  for (const reader of readers) {
    const found = bits & reader.begins ? reader.read(view, at) : undefined
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

type PartReader = (view: View, at: number) => FoundPart | undefined

/** "July", "jul", "июль", "七月", "month of July" */
const namedMonth: PartReader = (view, at) => {
  const start = skip(view, at, 'month_of')
  const match = having(view, start, 'month')
  if (!match) return undefined
  const part = monthPart(match.word.month!)
  const ordinary = match.word.ordinary && start === at
  return { to: match.to, part: ordinary ? { ...part, ordinary } : part }
}

/** "q3", "h1", "m7", "3q", and "9m" with a year */
const compactPart: PartReader = (view, at) => {
  const compact = compactAt(view, at)
  return compact?.part && compact.year === undefined ? { to: at + 1, part: compact.part } : undefined
}

/** "summer", "上半年", "Chinese New Year [months]" */
const wordPart: PartReader = (view, at) => {
  const match = having(view, at, 'part')
  if (!match) return undefined
  return {
    to: match.word.part!.assumed ? skip(view, match.to, 'period_noun') : match.to,
    part: match.word.part!,
  }
}

/** "second quarter", "1st half", "third-quarter", "erstes Halbjahr", "seventh month [of 2025]" */
const ordinalPart: PartReader = (view, at) => {
  const ordinal = having(view, at, 'ordinal')
  if (!ordinal) return undefined
  const unit = having(view, skipDash(view, ordinal.to), 'unit')
  if (!unit || unit.word.plural) return undefined
  const part = partOfUnit(unit.word.unit!, ordinal.word.ordinal!)
  return part && { to: endOfUnit(view, unit.to, unit.word.unit!), part }
}

/** "back half", "final quarter", "last month [of 2025]": which one depends on the year being there. */
const sidedPart: PartReader = (view, at) => {
  const rear = role(view, at, 'rear')
  const front = role(view, at, 'front')
  const unit = having(view, skipDash(view, rear || front), 'unit')
  if (!(rear || front) || !unit || unit.word.plural) return undefined
  const last = { month: 12, quarter: 4, half: 2 }[unit.word.unit as string]
  if (!last || (front && !rear && unit.word.unit !== 'half')) return undefined
  const part = partOfUnit(unit.word.unit!, rear ? last : 1)!
  const plain = role(view, at, 'last') || role(view, at, 'earlier')
  return { to: unit.to, part: plain || unit.word.unit === 'month' ? { ...part, needsYear: true } : part }
}

function partOfUnit(unit: Unit, at: number): Part | undefined {
  if (unit === 'quarter') return quarterPart(at)
  if (unit === 'half') return halfPart(at)
  return unit === 'month' ? { ...monthPart(at), needsYear: true } : undefined
}

/** "first half-year", "first half year" */
const endOfUnit = (view: View, at: number, unit: Unit): number => {
  const year = unit === 'half' ? having(view, skipDash(view, at), 'unit') : undefined
  return year?.word.unit === 'year' && !year.word.plural ? year.to : at
}

/** "first seven months", "first two quarters", "last three months [of 2025]", "9 premiers mois" */
const severalMonths: PartReader = (view, at) => {
  const first = role(view, at, 'first')
  const final = role(view, at, 'final')
  const counted = first || final ? countAt(view, skipDash(view, first || final)) : countBeforeFirst(view, at)
  if (!counted) return undefined
  const unit = having(view, skipDash(view, skip(view, counted.to, 'held')), 'unit')
  const months = counted.count * (monthsIn[unit?.word.unit as string] ?? 0)
  if (!unit || (!unit.word.plural && counted.count > 1 && textAt(view, counted.to) !== '-')) return undefined
  if (months < 1 || months > 12) return undefined
  return { to: unit.to, part: final && !first ? lastMonths(months) : firstMonths(months) }
}

const countBeforeFirst = (view: View, at: number) => {
  const counted = countAt(view, at)
  const first = counted && role(view, counted.to, 'first')
  return first ? { count: counted.count, to: first } : undefined
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3 }
const lastMonths = (count: number): Part => ({ from: 13 - count, to: 12, grain: 'range', needsYear: true })

/** "month 7", "quarter 2", "tháng 7", "half 1" */
const unitNumber: PartReader = (view, at) => {
  const unit = having(view, at, 'unit')
  if (!unit || unit.word.plural || isCounted(view, at)) return undefined
  const counted = countAt(view, unit.to)
  if (!counted || counted.count > 31 || role(view, counted.to, 'amount_unit')) return undefined
  const part = partOfUnit(unit.word.unit!, counted.count)
  if (!part) return undefined
  const { needsYear: _, ...alone } = part
  return { to: counted.to, part: alone }
}

/** "last month 10 partners", "per quarter 2": the unit belongs to what stands before it. */
const isCounted = (view: View, at: number): boolean =>
  (['last', 'past', 'previous', 'this', 'next', 'same', 'each', 'that'] as const).some((r) =>
    roleBefore(view, at, r),
  ) ||
  (at > 0 && having(view, at - 1, 'ordinal') !== undefined)

/** "1. Quartal", "2 квартал", "2분기": the number before a unit that is counted so. */
const numberUnit: PartReader = (view, at) => {
  const n = integerAt(view, at)
  if (!(n >= 1 && n <= 4)) return undefined
  const unit = having(view, skipText(view, at + 1, '.'), 'numbered')
  if (!unit || unit.word.unit === 'month') return undefined
  const part = partOfUnit(unit.word.unit!, n)
  return part && { to: unit.to, part }
}

/** "7月", "7월", "1-7月" */
const signedMonth: PartReader = (view, at) => {
  const first = integerAt(view, at)
  if (!(first >= 1 && first <= 31)) return undefined
  const sign = having(view, at + 1, 'sign')
  if (sign?.word.sign === 'month') return { to: sign.to, part: monthPart(first) }
  const last = joinsMonths(view, at + 1) ? integerAt(view, at + 2) : Number.NaN
  const after = having(view, at + 3, 'sign')
  if (after?.word.sign !== 'month' || !(last > first && last <= 12)) return undefined
  return { to: after.to, part: { from: first, to: last, grain: 'range' } }
}
const joinsMonths = (view: View, at: number): boolean =>
  textAt(view, at) === '-' || textAt(view, at) === '~' || role(view, at, 'to') > 0

const readers: readonly { readonly begins: number; readonly read: PartReader }[] = [
  { begins: begin.month | begin.side, read: namedMonth },
  { begins: begin.mixed, read: compactPart },
  { begins: begin.part, read: wordPart },
  { begins: begin.ordinal, read: ordinalPart },
  { begins: begin.side | begin.modifier, read: sidedPart },
  { begins: begin.side | begin.ordinal | begin.number | begin.count, read: severalMonths },
  { begins: begin.unit, read: unitNumber },
  { begins: begin.number, read: numberUnit },
  { begins: begin.number, read: signedMonth },
]
const partBits = readers.reduce((bits, { begins }) => bits | begins, 0)
