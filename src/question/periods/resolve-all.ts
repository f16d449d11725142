import type { Query } from '../../query/query.ts'
import type { Intent } from '../intent/intent.ts'
import type { Resolved } from '../readers/period/resolve.ts'
import { resolvePeriod } from './found.ts'
import type { Named } from './named.ts'
import { isCompared } from './order.ts'
import { apart, isLastYear, sameMonths, shareYears, yearBeforeOf } from './years.ts'

export function resolveAll(named: Named): readonly Resolved[] {
  const { phrases, intent, context } = named
  const resolved = ofYears(named)
  // who had no trade in a year had none in all of it, and a mean of fewer months is one all the same
  const isOfAll = intent.operation === 'newcomers' || means.has(intent.quantity)
  const isCut = !isOfAll && isCompared(intent, named.clause, named.at)
  const addsUp = adding.has(intent.quantity ?? 'amount')
  const alike = isCut ? sameMonths(phrases, resolved, addsUp) : resolved
  return apart(phrases, alike, context)
}

const means: ReadonlySet<Intent['quantity']> = new Set(['average', 'median'] as const)
const adding = new Set<Query['quantity']>(['amount', 'balance', 'change'])

/** "July against last year" sets the year before beside the latest July; elsewhere a year named is shared. */
function ofYears({ phrases, intent, context }: Named): Resolved[] {
  const sharesYears = !((intent.versus || intent.changing) && phrases.some(isLastYear))
  if (!intent.baseline && sharesYears) return shareYears(phrases, context)
  const resolved = phrases.map((phrase) => resolvePeriod(phrase, context))
  return intent.baseline ? resolved : yearBeforeOf(phrases, resolved)
}
