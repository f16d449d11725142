import type { Grain } from '../../query/operation.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { ChangeKind } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'

/** "three months in a row", "the second month of growth in a row". */
export function countBefore(clause: Clause): number | undefined {
  for (let at = 0; at < clause.ideas.length; at++) {
    const idea = clause.ideas[at]!
    const word = clause.value(at, 'ordinal') ?? clause.value(at, 'number')
    const value = idea.number?.value ?? idea.amount?.value ?? (word === undefined ? undefined : Number(word))
    if (value === undefined || value > 120 || idea.text === 'one') continue
    clause.take(at)
    return value
  }
  return undefined
}

export function takeDirection(clause: Clause): 'up' | 'down' | undefined {
  const up = clause.all('direction', 'up')
  const down = clause.all('direction', 'down')
  clause.take(...up, ...down)
  if (up.length > 0 && down.length > 0) return undefined
  return up.length > 0 ? 'up' : down.length > 0 ? 'down' : undefined
}

/** Where it is said that something rose, or fell. */
export const moveAt = (clause: Clause): number | undefined =>
  clause.all('direction').find((at) => !clause.was(at, 'direction', 'unchanged'))

/** A direction that is told against something: "higher in May" than when? */
export const comparatives: ReadonlySet<string> = new Set([
  'higher',
  'lower',
  'higher or lower',
  'lower or higher',
])

export function takeHigh(clause: Clause): 'highest' | 'lowest' | undefined {
  const found = clause.all('this_high')
  if (found.length === 0) return undefined
  const value = clause.value(found[0]!, 'this_high') as 'highest' | 'lowest'
  clause.take(...found)
  return value
}

export function takeThreshold(clause: Clause): Threshold | undefined {
  const at = thresholdAt(clause)
  if (at < 0) return undefined
  clause.take(at)
  return clause.ideas[at]!.threshold
}

/** Where a threshold stands that nobody took, or -1. */
export const thresholdAt = (clause: Clause): number =>
  clause.hasAny(thresholds)
    ? clause.ideas.findIndex((idea) => idea.threshold && idea.fate !== 'consumed')
    : -1
const thresholds = kindsOf('a threshold')

export function extremeAt(clause: Clause): { at: number; value: 'highest' | 'lowest' } | undefined {
  const at = clause.first('extreme')
  return at === undefined ? undefined : { at, value: clause.value(at, 'extreme') as 'highest' | 'lowest' }
}

export function takeMore(clause: Clause): 'above' | 'below' | undefined {
  const found = clause.all('more')
  if (found.length === 0) return undefined
  clause.take(...found)
  return clause.value(found[0]!, 'more') as 'above' | 'below'
}

/** "in tonnes", "lost": the size of the move, not its rate. */
export const amountForm = (clause: Clause): { form?: 'amount' } =>
  clause.takeAll('amount_form') || namesAmountUnit(clause) ? { form: 'amount' } : {}

export const namesAmountUnit = (clause: Clause): boolean =>
  ['t', 'kt', 'kg', 'USD'].some((unit) => clause.first('unit', unit) !== undefined)

export const grainOf = (clause: Clause): Grain | undefined => {
  if (!clause.stands('grain')) return undefined
  const found = clause.all('grain').map((at) => clause.value(at, 'grain') as Grain)
  return narrowing.find((grain) => found.includes(grain))
}

/** "the highest quarter of the year", "half year": the wider one only says of what. */
const narrowing: readonly Grain[] = ['half', 'quarter', 'month', 'year']

/** The rate a move is told by: on the month, where nothing else is said. */
export function takeRate(clause: Clause): ChangeKind {
  const [at] = clause.all('kind')
  clause.takeAll('kind')
  return at === undefined ? 'month_on_month' : (clause.value(at, 'kind') as ChangeKind)
}

/** From one month, quarter or year to the next. */
export const rateOf = (grain: Grain | undefined): ChangeKind =>
  grain === 'year'
    ? 'year_on_year'
    : grain === 'quarter' || grain === 'half'
      ? 'period_on_period'
      : 'month_on_month'
