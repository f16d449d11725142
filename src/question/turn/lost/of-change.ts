import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Turn } from './rule.ts'

/** "which month was lowest" after the change of a year is one of its months. */
export function isLevelOfChange({
  clause,
  query: { operation, quantity, claim, period },
  previous,
}: Turn): boolean {
  const months = lengthOf(period.value)
  const isOfMonths = clause.ideas.some(
    ({ text }) => (text === 'which month' && months > 1) || (text === 'which quarter' && months > 3),
  )
  const isLevel = operation === 'record' && quantity === 'amount' && !claim
  return isLevel && previous.operation === 'change' && !isOfMonths
}

export const isRankOfChange = ({ query: { operation, quantity }, previous }: Turn): boolean =>
  operation === 'rank' && quantity === 'change' && previous.operation === 'change' && isOnePartner(previous)

export const isOnePartner = ({ partners: { value } }: Query): boolean =>
  value.length === 1 && value[0] !== 'WORLD'
