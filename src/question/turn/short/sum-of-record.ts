import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { isSumAt as addsUp, countAt, inTotal } from './asks-for-sum.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "their total", "sum", "the average of those" after the three best months: of those that were told, and of no others. A
 * bare "total", "average" can be that of all months.
 */
export function takeSumOfRecord(clause: Clause, previous: Query): ShortTurn | undefined {
  if (!isListOfPeriods(previous) || !clause.ideas.every((_, at) => isOfSum(clause, at, previous)))
    return undefined
  const isMean = clause.ideas.some((_, at) => clause.was(at, 'quantity'))
  const isSum = clause.ideas.some((_, at) => isSumAt(clause, at))
  if (isMean === isSum || !(pointsAtThem(clause) || saysOnlySum(clause))) return undefined
  clause.take(...clause.ideas.keys())
  const together = isMean ? 'mean' : 'sum'
  return { query: changed(previous, { together, foundPeriod: undefined, repairs: [], unused: [] }) }
}

/** The highest or lowest few were told: nobody has asked of which of them. */
export const isListOfPeriods = ({ operation, quantity, limit = 1, nth, claim, each }: Query): boolean =>
  operation === 'record' && quantity === 'amount' && limit > 1 && nth === undefined && !claim && !each

const isOfSum = (clause: Clause, at: number, { limit, measure }: Query): boolean =>
  bindsOnly(clause, at) ||
  clause.was(at, 'quantity', 'average') ||
  clause.was(at, 'measure', measure.value) ||
  isSumAt(clause, at) ||
  isAllOf(clause, at) ||
  pointing.test(clause.ideas[at]!.text) ||
  countAt(clause, at) === limit ||
  (limit === 2 && clause.was(at, 'both')) ||
  clause.was(at, 'ask', 'amount')

const isAllOf = (clause: Clause, at: number): boolean => /^(?:of )?all(?: of)?$/.test(clause.ideas[at]!.text)

const pointsAtThem = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      pointing.test(text) ||
      isAllOf(clause, at) ||
      countAt(clause, at) !== undefined ||
      clause.was(at, 'both'),
  )
const pointing = /^(?:of )?(?:their|them|they|(?:those|these)(?: (?:months|quarters|years))?|that)$/

const isSumAt = (clause: Clause, at: number): boolean =>
  addsUp(clause, at) || inTotal.has(clause.ideas[at]!.text)

const saysOnlySum = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => isSumAt(clause, at) && !/\btotal$|^overall$/.test(text))
