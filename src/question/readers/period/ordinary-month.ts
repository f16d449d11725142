import { isEnd, role, roleBefore, textAt } from './look.ts'
import { partAt } from './parts.ts'
import type { Check } from './reader-types.ts'
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
  if (isOneOfAll(view, from, to) || (isAtStart(view, from) && isHeadOfTitle(view, to))) return true
  if (role(view, to, 'verb_after')) return false
  if (role(view, to, 'trade')) return !isModal(view, from, to)
  if (isCapital(view, from) && from > 0) return true
  return isEnd(view, to) ? isAtEnd(view, from) : role(view, to, 'after_month') > 0
}

/** "the highest march ever", "best may on record", "the weakest march we have" */
const isOneOfAll = (view: View, from: number, to: number): boolean =>
  /^(?:ever|on|we|you|held)$/.test(textAt(view, to)) && extremes.has(textAt(view, from - 1))

const extremes = new Set([
  'highest',
  'lowest',
  'best',
  'worst',
  'strongest',
  'weakest',
  'biggest',
  'largest',
  'smallest',
])

/** "May magnet exports", "may US magnets total": a few words of trade behind it and none that tells what could happen. */
function isHeadOfTitle(view: View, from: number): boolean {
  let sawTrade = false
  for (let at = from; !isEnd(view, at); at++) {
    if (at - from >= MOST_IN_TITLE || role(view, at, 'verb_after') || doings.has(textAt(view, at)))
      return false
    sawTrade ||= role(view, at, 'trade') > 0
  }
  return sawTrade
}

/** Of the message, or behind a greeting. */
const isAtStart = (view: View, from: number): boolean =>
  from === 0 || isEnd(view, from - 1) || textAt(view, from - 1) === 'please'

const MOST_IN_TITLE = 5
const doings = new Set(['export', 'import', 'trade'])

/** "is march up", "were may exports": behind the verb that opens a question stands its subject. */
const isSubject = (view: View, from: number): boolean =>
  openers.has(textAt(view, from - 1)) && (from === 1 || setsApart.has(textAt(view, from - 2)))

const setsApart = new Set([',', ':', '-'])

const openers = new Set(
  ['is', 'was', 'were', 'are', 'did', 'does', 'do', 'has', 'have', 'had'].flatMap((verb) => [
    verb,
    `${verb}n't`,
  ]),
)

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
