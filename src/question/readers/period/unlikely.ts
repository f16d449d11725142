import { yearOf } from '../../../calendar/month.ts'
import type { PeriodEdge } from '../period-phrase.ts'
import { partAt } from './parts.ts'
import { isEnd, role, roleBefore, textAt, type View } from './view.ts'

/** Why this finding is no period, or undefined where it is one. */
export function unlikely(view: View, edge: PeriodEdge): string | undefined {
  for (const [reason, isSo] of checks) if (isSo(view, edge)) return reason
  return undefined
}

type Check = (view: View, edge: PeriodEdge) => boolean

const isBareYear = ({ from, to, value }: PeriodEdge): boolean =>
  to === from + 1 && value.kind === 'fixed' && value.grain === 'year'

/** "HS 2025", "heading 2008" */
const isCode: Check = (view, edge) =>
  isBareYear(edge) && view.tokens[edge.from]!.kind === 'number' && roleBefore(view, edge.from, 'code_before')

/** "$2025", "€2000" */
const isMoney: Check = (view, edge) =>
  isBareYear(edge) && ['$', '€', '£', '¥', '#'].includes(textAt(view, edge.from - 1))

/** "above 2000 t", "more than 2025 tonnes", "over 2000", "2025 million" */
const isAmount: Check = (view, edge) => {
  if (!isBareYear(edge) || view.tokens[edge.from]!.kind !== 'number') return false
  const unit = role(view, edge.to, 'amount_unit') > 0 && textAt(view, edge.to + 1) !== '/'
  if (
    role(view, edge.to, 'scale') &&
    textAt(view, edge.to + 1) !== '/' &&
    !view.tokens[edge.to]!.raw.includes('M')
  )
    return true
  if (textAt(view, edge.to) === '%') return true
  if (!roleBefore(view, edge.from, 'amount_before'))
    return textAt(view, edge.from - 1) === '>' || textAt(view, edge.from - 1) === '<'
  const than = textAt(view, edge.from - 1) === 'than' && !role(view, edge.from - 2, 'more_before')
  return unit || (isRound(edge) && !than)
}
const isRound = ({ value }: PeriodEdge): boolean =>
  value.kind === 'fixed' && yearOf(value.range.from) % 50 === 0

/** "may", "march", "mar", "fall" and "spring" with nothing beside them that makes them a month or a season. */
const isOrdinaryWord: Check = (view, edge) => {
  const found = partAt(view, edge.from)
  if (!found?.part.ordinary || edge.to > found.to) return false
  return found.part.grain === 'month' ? !isMonthHere(view, edge) : !isSeasonHere(view, edge)
}

function isMonthHere(view: View, { from, to }: PeriodEdge): boolean {
  if (from === 0 && isEnd(view, to)) return true
  if (roleBefore(view, from, 'period_before')) return true
  if (isMonthOrYear(view, from - 1) || isListed(view, from, to)) return true
  if (role(view, to, 'verb_after')) return false
  if (role(view, to, 'trade')) return !isModal(view, from, to)
  if (isCapital(view, from) && from > 0) return true
  return isEnd(view, to)
    ? from > 0 && !role(view, from - 1, 'verb_after') && textAt(view, from - 1) !== 'to'
    : role(view, to, 'after_month') > 0
}

/** "may imports fall" asks, "may imports" names a month. */
const isModal = (view: View, from: number, to: number): boolean =>
  textAt(view, from) === 'may' && role(view, to + 1, 'verb_after') > 0 && !isEnd(view, to + 2 - 1)

const isMonthOrYear = (view: View, at: number): boolean =>
  view.matches[at]?.some(({ word }) => word.month !== undefined && !word.ordinary) ?? false

/** "april and may", "march, april", "mar/apr" */
function isListed(view: View, from: number, to: number): boolean {
  const joins = (at: number): boolean =>
    [',', '/', '&', '+', '-'].includes(textAt(view, at)) || role(view, at, 'list') > 0
  return (
    (joins(from - 1) && isMonthOrYear(view, from - 2)) ||
    (joins(to) && isMonthOrYear(view, to + 1)) ||
    isMonthOrYear(view, to)
  )
}

const isCapital = (view: View, at: number): boolean => {
  const { raw } = view.tokens[at]!
  return !view.oneCase && raw[0] !== raw[0]!.toLowerCase()
}

function isSeasonHere(view: View, { from, to }: PeriodEdge): boolean {
  if (from === 0 && isEnd(view, to)) return true
  if (role(view, to, 'in') || role(view, to, 'of')) return false
  const article = textAt(view, from - 1) === 'the' ? from - 1 : from
  return (
    article !== from && ['in', 'during', 'since', 'until', 'by', 'of'].includes(textAt(view, article - 1))
  )
}

const checks: readonly (readonly [string, Check])[] = [
  ['a code, not a year', isCode],
  ['money, not a year', isMoney],
  ['an amount, not a year', isAmount],
  ['an ordinary word, not a month', isOrdinaryWord],
]
