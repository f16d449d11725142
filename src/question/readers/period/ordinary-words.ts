import type { PeriodPhrase } from '../period-phrase.ts'
import { isEnd, role, roleBefore, textAt } from './look.ts'
import { partAt } from './parts.ts'
import type { Check } from './unlikely.ts'
import type { View } from './view.ts'

/** "may", "march" and "mar" with nothing beside them that makes them a month. */
export const isOrdinaryMonth: Check = (view, edge) => {
  const word = edge.to - 1
  const part = partAt(view, word)
  if (!part?.part.ordinary || part.part.grain !== 'month' || part.to !== edge.to || word - edge.from > 1)
    return false
  const before = word === edge.from ? '' : textAt(view, edge.from)
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
  if (isSubject(view, from)) return true
  if (isOtherMonth(view, from - 1) || isListed(view, from, to)) return true
  if (role(view, to, 'verb_after')) return false
  if (role(view, to, 'trade')) return !isModal(view, from, to)
  if (isCapital(view, from) && from > 0) return true
  return isEnd(view, to) ? isAtEnd(view, from) : role(view, to, 'after_month') > 0
}

/** "is march up", "were may exports": behind the verb that opens a question stands its subject. */
const isSubject = (view: View, from: number): boolean =>
  openers.has(textAt(view, from - 1)) && (from === 1 || setsApart.has(textAt(view, from - 2)))
const setsApart = new Set([',', ':', '-'])
const openers = new Set(['is', 'was', 'were', 'are', 'did', 'does', 'do', 'has', 'have', 'had'])

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

/** "the fall in exports", "did exports fall in 2025", "spring steel": no season. "in the fall of 2024" is one. */
export const isOrdinarySeason: Check = (view, { from, to, value }) => {
  // "how long did exports fall to May": the verb, with the month where it ended
  if (value.kind === 'span') return isMoveToEnd(view, from)
  const word = single.has(value.kind) ? seasonIn(view, from, to) : -1
  if (word < 0 || (from === 0 && isEnd(view, to))) return false
  if (role(view, to, 'in') || role(view, to, 'of') || textAt(view, word + 1) === 'in') return true
  const modifier = textAt(view, from)
  if (to === word + 1 && below.has(textAt(view, to))) return true
  if (modifier === 'last' && (movedAfter.has(textAt(view, to)) || isAskedWhen(view, from))) return true
  if (modifier === 'last' || modifier === 'next') return false
  const before = modifier !== 'the' && textAt(view, from - 1) === 'the' ? from - 2 : from - 1
  if (textAt(view, before) === 'for' && causes.has(textAt(view, before - 1))) return true
  if (modifier === 'this') return !role(view, before, 'trade') && !isSeasonBefore(view, before)
  return !isSeasonBefore(view, before) || (before < 0 && to === word + 1)
}
/** "the fall to May", "did exports fall up to May"; "from fall to May" and "fall 2024 to May" are seasons. */
function isMoveToEnd(view: View, from: number): boolean {
  const word = textAt(view, from) === 'the' ? from + 1 : from
  if (!ordinarySeasons.has(textAt(view, word)) || !movesOn.has(textAt(view, word + 1))) return false
  return from === 0 || !isSeasonBefore(view, from - 1)
}
const movesOn = new Set(['to', 'up', 'by', 'until', 'till', 'through'])

/** "did any month in 2025 fall below 400 t" */
const below = new Set(['below', 'under', 'beneath', 'short'])
/** "when did shipments last fall to 400 t" */
const movedAfter = new Set(['to', 'by', 'from', 'for'])
/** "when did exports last fall": the time is asked, so none is named. "When did exports peak last fall" has its verb. */
const isAskedWhen = (view: View, at: number): boolean =>
  view.tokens.slice(0, at).some(({ text }) => text === 'when') &&
  !role(view, at - 1, 'verb_after') &&
  !turns.has(textAt(view, at - 1))
const turns = new Set(['peak', 'bottom', 'trough', 'dip', 'slump', 'jump', 'surge', 'rebound'])
/** "reason for the fall" */
const causes = new Set(['reason', 'reasons', 'explanation', 'cause'])
const single = new Set<PeriodPhrase['kind']>(['fixed', 'yearless', 'in_relative_year'])

const seasonIn = (view: View, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (ordinarySeasons.has(textAt(view, at))) return at
  return -1
}
const ordinarySeasons = new Set(['fall', 'spring'])

/** What may stand before "the fall of 2024" and "spring 2025", the beginning of the message included. */
const isSeasonBefore = (view: View, at: number): boolean => at < 0 || seasonBefore.has(textAt(view, at))
const seasonBefore = new Set([
  'in',
  'during',
  'since',
  'until',
  'by',
  'for',
  'vs',
  'versus',
  'from',
  'between',
  ',',
  '-',
])
