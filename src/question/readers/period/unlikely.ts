import { yearOf } from '../../../calendar/month.ts'
import type { PeriodEdge } from '../period-phrase.ts'
import { isEnd, role, roleBefore, textAt } from './look.ts'
import { partAt } from './parts.ts'
import type { View } from './view.ts'

/** Why this finding is no period, or undefined where it is one. */
export function unlikely(view: View, edge: PeriodEdge): string | undefined {
  for (const [reason, isSo] of checks) if (isSo(view, edge)) return reason
  return undefined
}

type Check = (view: View, edge: PeriodEdge) => boolean

const isBareYear = (view: View, { from, to, value }: PeriodEdge): boolean =>
  to === from + 1 && value.kind === 'fixed' && value.grain === 'year' && view.tokens[from]!.kind === 'number'

/** "HS 2025", "heading 2008" */
const isCode: Check = (view, edge) => isBareYear(view, edge) && roleBefore(view, edge.from, 'code_before')

/** "$2025", "€2000", "#2025" */
const isMoney: Check = (view, edge) => isBareYear(view, edge) && moneySigns.has(textAt(view, edge.from - 1))
const moneySigns = new Set(['$', '€', '£', '¥', '#'])

/** "above 2000 t", "more than 2025 tonnes", "over 2000", "2025 million" */
const isAmount: Check = (view, edge) => {
  if (!isBareYear(view, edge)) return false
  if (textAt(view, edge.to) === '%' && isRound(edge)) return true
  if (isScaled(view, edge.to) || relations.has(textAt(view, edge.from - 1))) return true
  if (!roleBefore(view, edge.from, 'amount_before')) return false
  if (textAt(view, edge.from - 1) === 'than' && !role(view, edge.from - 2, 'more_before')) return false
  return isRound(edge) || (role(view, edge.to, 'amount_unit') > 0 && textAt(view, edge.to + 1) !== '/')
}
const relations = new Set(['<', '>', '<=', '>=', '*', '+', '='])
const isRound = ({ value }: PeriodEdge): boolean =>
  value.kind === 'fixed' && yearOf(value.range.from) % 50 === 0

/** "2025 million"; the m of "2025 m/m" is none. "2024 vs 2023 %" asks for a percentage, "2000 %" is one. */
const isScaled = (view: View, at: number): boolean =>
  role(view, at, 'scale') > 0 && textAt(view, at + 1) !== '/'

/** "in CNY" is money, "during CNY" a holiday. */
const isCurrency: Check = (view, { from }) =>
  textAt(view, from) === 'cny' &&
  from > 0 &&
  !holidayBefore.has(textAt(view, from - 1)) &&
  !holidayAfter.has(textAt(view, from + 1))
const holidayBefore = new Set([
  'during',
  'over',
  'around',
  'since',
  'before',
  'after',
  'until',
  'last',
  'this',
])
const holidayAfter = new Set(['month', 'months', 'period', 'holiday', 'season'])

/** "may", "march", "mar", "fall" and "spring" with nothing beside them that makes them a month or a season. */
const isOrdinaryWord: Check = (view, edge) => {
  const word = edge.to - 1
  const part = partAt(view, word)
  if (!part?.part.ordinary || part.to !== edge.to || word - edge.from > 1) return false
  const before = word === edge.from ? '' : textAt(view, edge.from)
  if (part.part.grain !== 'month')
    return (before === '' || before === 'the') && !isSeasonHere(view, word, edge.to)
  if (before === '') return !isMonthHere(view, word, edge.to)
  return before === 'the' || (before === 'this' && isVerbOrUnknown(view, edge.to))
}

/** "this may mar the result" */
const isVerbOrUnknown = (view: View, at: number): boolean =>
  role(view, at, 'verb_after') > 0 ||
  !(isEnd(view, at) || role(view, at, 'after_month') || role(view, at, 'trade') || role(view, at, 'list'))

function isMonthHere(view: View, from: number, to: number): boolean {
  if (from === 0 && isEnd(view, to)) return true
  if (roleBefore(view, from, 'period_before')) return true
  if (isOtherMonth(view, from - 1) || isListed(view, from, to)) return true
  if (role(view, to, 'verb_after')) return false
  if (role(view, to, 'trade')) return !isModal(view, from, to)
  if (isCapital(view, from) && from > 0) return true
  return isEnd(view, to) ? isAtEnd(view, from) : role(view, to, 'after_month') > 0
}

/** "imports may" names a month, "to march" and "I may" do not. */
const isAtEnd = (view: View, from: number): boolean =>
  from > 0 &&
  !role(view, from - 1, 'verb_after') &&
  textAt(view, from - 1) !== 'to' &&
  textAt(view, from - 1) !== 'the'

/** "may imports fall" asks, "may imports" names a month. */
const isModal = (view: View, from: number, to: number): boolean =>
  textAt(view, from) === 'may' && role(view, to + 1, 'verb_after') > 0

/** A month name that is no other word. */
const isOtherMonth = (view: View, at: number): boolean =>
  view.matches[at]?.some(({ word }) => word.month !== undefined && !word.ordinary) ?? false

/** "april and may", "march, april", "mar/apr" */
function isListed(view: View, from: number, to: number): boolean {
  return (
    (joins(view, from - 1) && isOtherMonth(view, from - 2)) ||
    (joins(view, to) && isOtherMonth(view, to + 1)) ||
    isOtherMonth(view, to)
  )
}
const joins = (view: View, at: number): boolean =>
  listSigns.has(textAt(view, at)) || role(view, at, 'list') > 0
const listSigns = new Set([',', '/', '&', '+', '-'])

const isCapital = (view: View, at: number): boolean => {
  const { raw } = view.tokens[at]!
  return !view.oneCase && raw[0] !== raw[0]!.toLowerCase()
}

/** "in the fall", "during spring"; "the fall in exports" is none. */
function isSeasonHere(view: View, from: number, to: number): boolean {
  if (from === 0 && isEnd(view, to)) return true
  if (role(view, to, 'in') || role(view, to, 'of')) return false
  return textAt(view, from - 1) === 'the' && seasonBefore.has(textAt(view, from - 2))
}
const seasonBefore = new Set(['in', 'during', 'since', 'until', 'by'])

/** "average daily exports" is a monthly figure shared out over days. */
const isDailyRate: Check = (view, { from, value }) =>
  value.kind === 'finer' && textAt(view, from) === 'daily' && averages.has(textAt(view, from - 1))
const averages = new Set(['avg', 'average', 'mean', 'averaged'])

const checks: readonly (readonly [string, Check])[] = [
  ['a code, not a year', isCode],
  ['money, not a year', isMoney],
  ['an amount, not a year', isAmount],
  ['money, not a holiday', isCurrency],
  ['a rate, not a day', isDailyRate],
  ['an ordinary word, not a month', isOrdinaryWord],
]
