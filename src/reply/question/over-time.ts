import { MONTH_NAMES, range } from '../../calendar/month.ts'
import { levelsOf } from '../../query/levels-of.ts'
import { ordinal } from '../number.ts'
import { GRAIN_NOUNS, periodText } from '../period.ts'
import { listed } from '../rich.ts'
import { CHANGE_WORDS, GRAIN_WORDS } from '../subject.ts'
import { anyMoveText, isAnyMove, moveText } from './move.ts'
import { grainWord, limitText, placesText, thresholdText, was } from './parts.ts'
import { quantityText } from './quantity.ts'
import { runOfSignText } from './run-of-sign.ts'
import { fieldText, type Scope, scopeText } from './scope.ts'
import { basisText, tail } from './tail.ts'

/** "second highest month of …" */
export function recordText(scope: Scope): string {
  const { query } = scope
  if (query.by === 'partner')
    return `${limitText({ ...query, order: 'top' })} in a single ${grainWord(query)} by ${fieldText(scope)}${tail(scope)}`
  if (query.quantity === 'change' && query.change && !query.nth && !query.limit)
    return `${grainWord(query)} with the ${query.extreme ?? 'highest'} ${CHANGE_WORDS[query.change]} growth in ${scopeText(scope)}${tail(scope)}`
  if (query.earlier)
    return `previous record ${query.extreme === 'lowest' ? 'low' : 'high'} ${grainWord(query)} of ${quantityText(scope)}${tail(scope)}`
  if (query.form === 'count')
    return `how long since the record ${query.extreme === 'lowest' ? 'low' : 'high'} of ${quantityText(scope)}${tail(scope)}?`
  if (query.order)
    return `${partOfYear(query) ?? grainWord(query)}s of ${quantityText(scope)}${tail(scope)}, ${query.order === 'bottom' ? 'lowest' : 'highest'} first`
  if (query.window) return `${query.extreme ?? 'highest'} ${quantityText(scope)}${tail(scope)}`
  const isRun = query.nth !== undefined && (query.limit ?? 1) > 1
  const count = isRun ? `${placesText(query.nth!, query.limit!)} ` : query.nth ? `${ordinal(query.nth)} ` : ''
  const many = !isRun && query.limit && query.limit > 1 ? ` ${query.limit}` : ''
  const name = partOfYear(query) ?? grainWord(query) + (many || isRun ? 's' : '')
  const each = query.each ? ` of each ${GRAIN_NOUNS[query.each]}` : ''
  const together = query.together === 'mean' ? 'average of the ' : query.together ? 'total of the ' : ''
  return `${together}${count}${query.extreme ?? 'highest'}${many} ${name}${each} of ${quantityText(scope)}${tail(scope)}`
}

/** "July", "Q3": of which the highest is sought. */
export function partOfYear({ monthsOfYear, grain }: Scope['query']): string | undefined {
  if (!monthsOfYear) return undefined
  if (grain === 'quarter') return `Q${Math.ceil(monthsOfYear[0]! / 3)}`
  if (grain === 'half') return `H${Math.ceil(monthsOfYear[0]! / 6)}`
  return listed(monthsOfYear.map((at) => MONTH_NAMES[at - 1] ?? ''))
}

/** "when were … last above 500 t" */
export function sinceText(scope: Scope): string {
  const { query } = scope
  const move = moveText(query)
  if (isAnyMove(query)) return `when did ${scopeText(scope)} last ${anyMoveText(query)}${tail(scope)}?`
  if (!move && query.quantity === 'change' && query.direction) return firstMoveText(scope)
  if (move) return `when was the last ${move} in ${scopeText(scope)}${tail(scope)}?`
  const what = `when ${was(query)} ${quantityText(scope)} last`
  if (query.threshold) return `${what} ${thresholdText(query)}${tail(scope)}?`
  if (query.form === 'count')
    return `${quantityText(scope)} ${was(query)} the ${query.extreme} in how many months, ${periodText(query.period.value)}${basisText(query)}?`
  const side = query.extreme === 'lowest' ? 'low' : 'high'
  return `${what} as ${side} as in ${periodText(query.period.value)}${basisText(query)}?`
}

/** "since when is July 2025 the first month-on-month rise of …" */
function firstMoveText(scope: Scope): string {
  const { query } = scope
  const move = `${CHANGE_WORDS[query.change ?? 'month_on_month']} ${query.direction === 'down' ? 'fall' : 'rise'}`
  return `since when is ${periodText(query.period.value)} the first ${move} of ${scopeText(scope)}${basisText(query)}?`
}

/** "consecutive year-on-year falls of …" */
export function streakText(scope: Scope): string {
  const { query } = scope
  if (query.quantity === 'balance' && query.threshold) return runOfSignText(scope)
  const way = query.direction === 'down' ? 'falls' : query.direction === 'up' ? 'rises' : 'rises or falls'
  const longest = query.longest ? 'longest run of' : 'consecutive'
  const kind = wholeText(query) ?? (query.change ? `${CHANGE_WORDS[query.change]} ` : '')
  return `${longest} ${kind}${way} of ${quantityText(scope)}${tail(scope)}`
}

/** "how much of the fall in … has been recovered since April 2025, July 2025" */
export function recoveryText(scope: Scope): string {
  const { comparison, period, threshold, quantity } = scope.query
  if (threshold) {
    const asked = quantity === 'count' ? 'how many months until' : 'when were'
    if (threshold.ofBase) return backAtText(scope, asked)
    const what = quantityText({ ...scope, query: levelsOf(scope.query) })
    const since = comparison ? ` after ${periodText(range(comparison.period.from))}` : ''
    return `${asked} ${what}${quantity === 'count' ? ' were' : ''} back ${thresholdText(scope.query)}${since}, ${periodText(period.value)}${basisText(scope.query)}?`
  }
  const start = comparison ? ` since ${periodText(range(comparison.period.from))}` : ''
  return `how much of the fall in ${quantityText(scope)} has been recovered${start}, ${periodText(period.value)}${basisText(scope.query)}?`
}

/** "when were exports … back above the March 2025 level, March 2026?" */
function backAtText(scope: Scope, asked: string): string {
  const { comparison, period, threshold, quantity } = scope.query
  const what = quantityText({ ...scope, query: levelsOf(scope.query) })
  const back = threshold?.relation === 'above' ? 'back above the' : 'back at the'
  const month = comparison ? periodText(comparison.period) : ''
  return `${asked} ${what}${quantity === 'count' ? ' were' : ''} ${back} ${month} level, ${periodText(period.value)}${basisText(scope.query)}?`
}

/** "when did … start to fall, March 2026", "turning point of …" */
export function turningText(scope: Scope): string {
  const { direction } = scope.query
  const what = quantityText(scope)
  return direction
    ? `when did ${what} start to ${direction === 'up' ? 'rise' : 'fall'}${tail(scope)}?`
    : `turning point of ${what}${tail(scope)}`
}

/** From one year, or quarter, to the next. */
const wholeText = ({ grain }: Scope['query']): string | undefined =>
  grain === undefined || grain === 'month' ? undefined : `${GRAIN_WORDS[grain]} `

const whenText = (query: Scope['query']): string =>
  query.grain === 'month' ? 'when' : `in which ${grainWord(query)}`

/** "number of months above 5,000 t in …" */
export function countText(scope: Scope): string {
  const { query } = scope
  if (isAnyMove(query)) return `when did ${scopeText(scope)} first ${anyMoveText(query)}${tail(scope)}?`
  const move = moveText(query)
  if (move) return `number of ${grainWord(query)}s with a ${move} in ${scopeText(scope)}${tail(scope)}`
  if (query.nth && query.threshold)
    return `${whenText(query)} ${was(query)} ${quantityText(scope)} first ${thresholdText(query)}${tail(scope)}?`
  const what = query.threshold
    ? thresholdText(query)
    : query.direction === 'down'
      ? 'with falls'
      : 'with rises'
  return `number of ${grainWord(query)}s ${what} in ${quantityText(scope)}${tail(scope)}`
}
