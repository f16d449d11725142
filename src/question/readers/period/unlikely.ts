import { lastYearCode, priorYearCode } from '../../../../data/names/period-words.ts'
import { yearOf } from '../../../calendar/month.ts'
import type { PeriodEdge } from '../period-phrase.ts'
import { begin } from './begin.ts'
import { role, roleBefore, textAt } from './look.ts'
import { isOrdinaryMonth } from './ordinary-month.ts'
import { isOrdinarySeason } from './ordinary-season.ts'
import type { Check } from './reader-types.ts'
import type { View } from './view.ts'

/** Why this finding is no period, or undefined where it is one. */
export function unlikely(view: View, edge: PeriodEdge): string | undefined {
  if (isBareYear(view, edge)) return reasonIn(checksOfYear, view, edge)
  if (isMoneyIn(view, edge)) return 'money, not months'
  return view.anywhere & begin.doubtful ? reasonIn(checksOfWord, view, edge) : undefined
}

function reasonIn(checks: Checks, view: View, edge: PeriodEdge): string | undefined {
  for (const [reason, isSo] of checks) if (isSo(view, edge)) return reason
  return undefined
}

const isBareYear = (view: View, { from, to, value }: PeriodEdge): boolean =>
  to === from + 1 && value.kind === 'fixed' && value.grain === 'year' && view.tokens[from]!.kind === 'number'

/** "HS 2025", "heading 2008" */
const isCode: Check = (view, edge) => roleBefore(view, edge.from, 'code_before')

/** "$2025", "€2000", "#2025" */
const isMoney: Check = (view, edge) => moneySigns.has(textAt(view, edge.from - 1))
const moneySigns = new Set(['$', '€', '£', '¥', '#'])

/** "$5m in 2025", "more than 5m in 2025": five million, and not five months of it. */
const isMoneyIn: Check = (view, edge) =>
  edge.from > 0 &&
  view.tokens[edge.from]!.kind === 'mixed' &&
  (isMoney(view, edge) || (textAt(view, edge.from + 1) === 'in' && isBehindAmountWord(view, edge.from)))

/** "over 5m", "between 1m and 2m" */
const isBehindAmountWord = (view: View, at: number): boolean =>
  roleBefore(view, at, 'amount_before') ||
  (textAt(view, at - 1) === 'and' && textAt(view, at - 3) === 'between')

/** "above 2000 t", "more than 2025 tonnes", "over 2000", "2025 million" */
const isAmount: Check = (view, edge) => {
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

/** "average daily exports", "daily average" is a monthly figure shared out over days. */
const isDailyRate: Check = (view, { from, value }) =>
  value.kind === 'finer' &&
  textAt(view, from) === 'daily' &&
  [from - 1, from + 1].some((at) => averages.has(textAt(view, at)))
const averages = new Set(['avg', 'average', 'mean', 'averaged'])

/** "exports to LY": behind a word of direction the code of a place. */
const isPlace: Check = (view, { from, to }) =>
  to === from + 1 &&
  placeCodes.has(textAt(view, from)) &&
  ['to', 'from', 'into'].includes(textAt(view, from - 1))
const placeCodes: ReadonlySet<string> = new Set([lastYearCode, priorYearCode])

type Checks = readonly (readonly [string, Check])[]

const checksOfYear: Checks = [
  ['a code, not a year', isCode],
  ['money, not a year', isMoney],
  ['an amount, not a year', isAmount],
]

/** Of the few words that are something else as well: where none stands, nothing is asked. */
const checksOfWord: Checks = [
  ['a place, not a year', isPlace],
  ['money, not a holiday', isCurrency],
  ['a rate, not a day', isDailyRate],
  ['an ordinary word, not a season', isOrdinarySeason],
  ['an ordinary word, not a month', isOrdinaryMonth],
]
