import { lengthOf } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { monthByMonth, quantifierIn } from '../intent/quantifier/words.ts'
import type { Said } from '../said/said.ts'
import { nothing } from './rule.ts'

/** "every month", "ever" where nothing looks at the months one by one: the sum of them would answer another question. */
export function lostQuantifier(clause: Clause, { intent }: Said, query: Query): readonly string[] {
  if (!clause.hasAny(monthByMonth)) return nothing
  const { claim, operation, period } = query
  // "did exports fall by half in any month": the latest, which we would choose, is not the one that is meant
  const isOne = lengthOf(period.value) === 1 && period.how !== 'assumed'
  const isOverall = claim ? !isOne && !oneByOne.has(operation) : overall.has(operation)
  if (query.extremes || query.each || (!isOverall && (claim || !intent.yesNo))) return nothing
  const found = quantifierIn(clause)
  return found && clause.ideas[found.at]!.fate !== 'aside' && (isOverall || found.over === 'every')
    ? [clause.ideas[found.at]!.text]
    : nothing
}

/** Operations that look at month after month, where a claim may be about each. */
const oneByOne = new Set<Query['operation']>([
  'record',
  'count_periods',
  'series',
  'streak',
  'overtake',
  'since',
  'threshold',
])
const overall = new Set<Query['operation']>(['rank', 'threshold', 'contribution', 'change'])
