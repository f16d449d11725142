import { lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import type { Grain, Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'

/** Told of a stretch as a whole. */
export const overall: readonly Operation[] = [
  'threshold',
  'contribution',
  'split',
  'breadth',
  'rank',
  'change',
  'newcomers',
]

/** "by month", "monthly", "each quarter", where the query goes by something else through more than one of them. */
export function isOfEachOther(clause: Clause, at: number, query: Query): boolean {
  const { operation, grain, by, each, along, period, quantity } = query
  const said = clause.value(at, 'grain') as Grain | undefined
  const own = grain ?? (overall.includes(operation) ? undefined : 'month')
  // "above 400 t monthly": the mean of the months
  if (quantity === 'average' && said === 'month') return false
  if (!said || along === 'period' || [own, by, each].includes(said)) return false
  const isEach = clause.was(at, 'series') || everyOne.test(clause.ideas[at]!.text)
  return isEach && lengthOf(period.value) > MONTHS_IN[said]
}
const everyOne = /^(?:monthly|quarterly|yearly|annually|(?:each|every) (?:month|quarter|half|year))$/
