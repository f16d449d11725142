import type { PeriodPhrase } from '../period-phrase.ts'
import { integerAt, isEnd, role, textAt } from './look.ts'
import type { Check } from './reader-types.ts'
import type { View } from './view.ts'

/** "the fall in exports", "did exports fall in 2025", "spring steel": no season. "in the fall of 2024" is one. */
export const isOrdinarySeason: Check = (view, { from, to, value }) => {
  // "how long did exports fall to May": the verb, with the month where it ended
  if (value.kind === 'span') return isMoveToEnd(view, from)
  if (from === 0 && isEnd(view, to) && to === 1 && textAt(view, 0) === 'fall') return true
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
  if (isNamedBehindTrade(view, word, to)) return false
  return !isSeasonBefore(view, before) || (before < 0 && to === word + 1)
}

/**
 * "US exports spring 2025", "exports to the US fall 2025": nothing is asked for which "fall" could be the verb, as in "how
 * far did exports fall 2024".
 */
function isNamedBehindTrade(view: View, word: number, to: number): boolean {
  if (to <= word + 1 || view.tokens.slice(0, word).some(({ text }) => asks.has(text))) return false
  if (role(view, word - 1, 'trade') === word) return true
  if (Number.isNaN(integerAt(view, word + 1))) return false
  const leading = view.tokens.findLastIndex(({ text }, at) => at < word && leads.has(text))
  const isTraded = view.tokens.some((_, at) => at < leading && role(view, at, 'trade') > 0)
  return isTraded && word - leading <= LONGEST_NAME + 1
}

const leads = new Set(['to', 'from', 'of'])
/** Words of a place behind its preposition: "the Democratic Republic of Congo". */
const LONGEST_NAME = 4

const asks = new Set(
  "did didn't do don't does doesn't would will won't could how why when what which that".split(' '),
)

/** "the fall to May", "did exports fall up to May", "did exports fall - May"; "from fall to May" and "fall 2024 to May" are seasons. */
function isMoveToEnd(view: View, from: number): boolean {
  const word = textAt(view, from) === 'the' ? from + 1 : from
  if (!ordinarySeasons.has(textAt(view, word)) || !movesOn.has(textAt(view, word + 1))) return false
  return from === 0 || !isSeasonBefore(view, from - 1)
}

const movesOn = new Set(['-', 'to', 'up', 'by', 'until', 'till', 'through'])

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
