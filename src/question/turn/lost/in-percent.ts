import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Turn } from './rule.ts'

export const isLevelInPercent = ({ query: { operation, quantity, form, claim }, previous }: Turn): boolean =>
  operation === 'show' && quantity === 'amount' && previous.quantity === 'amount' && !form && !claim

export const saysOnlyPercent = (clause: Clause): boolean =>
  clause.ideas.every((_, at) => clause.binds(at) || clause.was(at, 'percent'))

export const isToldInPercent = ({ operation, quantity, baseline }: Query): boolean =>
  quantity === 'share' || quantity === 'change' || baseline !== undefined || inPercent.has(operation)
const inPercent: ReadonlySet<Query['operation']> = new Set(['change', 'contribution', 'recovery'] as const)
