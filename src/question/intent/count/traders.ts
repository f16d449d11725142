import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeAgents } from '../nouns.ts'
import { isOfEach } from '../threshold/of-each.ts'
import { takeThreshold } from '../words.ts'

/** "how many UK palladium buyers took over $50m": those that are counted stand behind whose they are. */
export function countPassing(clause: Clause, intent: Draft, at: number): void {
  let next = at + 1
  while (isOwner(clause, next)) next++
  if (next === at + 1 || !clause.is(next, 'agent') || intent.operation || clause.first('yesno') !== undefined)
    return
  clause.take(at)
  countTraders(clause, intent, 'partner')
}

const isOwner = (clause: Clause, at: number): boolean => {
  const { place, good, text } = clause.ideas[at] ?? {}
  return place !== undefined || good !== undefined || text === "'s"
}

/** Those that passed a number, or all of them. */
export function countTraders(clause: Clause, intent: Draft, by: 'commodity' | 'partner'): void {
  const threshold = takeThreshold(clause)
  if (threshold && isOfShare(threshold, intent) && !movesByIt(clause)) {
    // "how many suppliers had more than 10% of it": those with such a share
    const percent = { ...threshold, unit: 'percent' } as const
    set(intent, { operation: 'threshold', form: 'count', quantity: 'share', by, threshold: percent })
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
