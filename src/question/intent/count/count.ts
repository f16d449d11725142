import type { Grain } from '../../../query/operation.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { readApart } from './apart.ts'
import { countDescribed, describesMonths } from './described.ts'
import { howMany } from './how-many.ts'
import { countMonths, countMore } from './months.ts'
import { isRatio } from './times.ts'
import { countTraders } from './traders.ts'

export function readCount(clause: Clause, intent: Draft): void {
  const at = clause.first('count')
  if (at === undefined) readWithoutCount(clause, intent)
  else if (!isRatio(clause, intent, at)) readCounted(clause, intent, at)
}

function readWithoutCount(clause: Clause, intent: Draft): void {
  // "how many EU suppliers rose": those that did are counted already
  if (intent.operation === 'breadth') return
  if (countsLonger(clause, intent)) return
  if (describesMonths(clause) && !intent.yesNo) countDescribed(clause, intent)
  else readApart(clause, intent)
}

/** "in how many quarters did exports rise", "how many years did they fall" */
function countsLonger(clause: Clause, intent: Draft): boolean {
  const at = clause.ideas.findIndex(({ text }, i) => howMany.has(text) && clause.is(i + 1, 'grain'))
  const grain = clause.value(at + 1, 'grain') as Grain | undefined
  const isOfMove = clause.stands('direction') && !clause.stands('streak') && !clause.hasAny(numbers)
  if (at < 0 || intent.operation || !grain || grain === 'month' || !isOfMove) return false
  clause.take(at, at + 1)
  set(intent, { operation: 'count_periods', grain })
  countMore(clause, intent)
  return true
}
const numbers = kindsOf('a threshold')

function readCounted(clause: Clause, intent: Draft, at: number): void {
  const value = clause.value(at, 'count')
  clause.take(at)
  if (value === 'months') {
    countMonths(clause, intent)
    return
  }
  countTraders(clause, intent, value === 'commodities' ? 'commodity' : 'partner')
}
