import type { Grain } from '../../../query/operation.ts'
import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { takeAgents } from '../nouns.ts'
import { isOfEach } from '../threshold/of-each.ts'
import { takeThreshold } from '../words.ts'
import { readApart } from './apart.ts'
import { countDescribed, describesMonths } from './described.ts'
import { howMany } from './how-many.ts'
import { countMonths, countMore } from './months.ts'
import { isRatio } from './times.ts'

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
  const by = value === 'commodities' ? 'commodity' : 'partner'
  const threshold = takeThreshold(clause)
  if (threshold && isOfShare(threshold, intent) && !movesByIt(clause)) {
    // "how many suppliers had more than 10% of it": those with such a share
    const percent = { ...threshold, unit: 'percent' } as const
    set(intent, { operation: 'threshold', quantity: 'share', by, threshold: percent })
    if (by === 'commodity' && isOfEach(clause)) intent.ofEach = true
    clause.takeAll('noun', 'commodity')
    takeAgents(clause)
    return
  }
  set(intent, { quantity: 'count', by })
  if (threshold) set(intent, isOfCount(intent, threshold) ? claimed(threshold) : { threshold })
  takeAgents(clause)
}

/** "above 10%", "more than 10% of UK imports", of which the sign is read as the share */
const isOfShare = ({ unit }: Threshold, { quantity }: Draft): boolean =>
  unit === 'percent' || (unit === undefined && quantity === 'share')

/** "is the number of suppliers above 10": the number is how many there are; one with a unit is passed by each of them. */
const isOfCount = ({ yesNo }: Draft, { unit, value }: Threshold): boolean =>
  yesNo && unit === undefined && value < MOST_PARTNERS

/** There are no more places and goods than that; a larger bare number is an amount. */
const MOST_PARTNERS = 1000

const claimed = (threshold: Threshold): Partial<Draft> => ({
  claim: { kind: 'threshold', threshold: { ...threshold, unit: 'partners' } },
})

/** "how many suppliers grew by more than 10%" */
const movesByIt = (clause: Clause): boolean => clause.stands('direction') || clause.stands('change')
