import type { Query } from '../../../query/query.ts'
import { addingUp } from '../../adding-up.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { bindsOnly } from './short-turn.ts'

/** "both", "the two", "the last two" */
export const isTwo = (clause: Clause, at: number): boolean =>
  clause.was(at, 'both') || clause.ideas[at]!.text === 'two' || isLastTwo(clause.ideas[at]!)

/** "the last two" answers: no unit was said. */
export const isLastTwo = ({ period }: Idea): boolean =>
  period?.kind === 'rolling' && period.unit === 'unsaid' && period.count === 2

/** What is asked of both, if nothing else is. */
export function askedOf(clause: Clause): Asked | undefined {
  const others = clause.ideas.flatMap((_, at) => (isTwo(clause, at) || bindsOnly(clause, at) ? [] : [at]))
  const quantity = others.flatMap((at) => clause.value(at, 'quantity') ?? [])
  const known = others.every((at) => kinds.some((kind) => clause.was(at, kind)) || isSum(clause, at))
  if (!known || quantity.some((one) => one !== 'share' && one !== 'average')) return undefined
  const sum = quantity.length > 0 || clause.ideas.some((_, at) => isSum(clause, at))
  return { isSum: sum, quantity: quantity[0] as Asked['quantity'] }
}

export interface Asked {
  readonly isSum: boolean
  readonly quantity: Query['quantity'] | undefined
}

const kinds = ['quantity', 'grain', 'ask'] as const

export const isSum = (clause: Clause, at: number): boolean =>
  clause.was(at, 'combined') || sums.has(clause.ideas[at]!.text) || addingUp.has(clause.ideas[at]!.text)
const sums: ReadonlySet<string> = new Set(['total of', 'total', 'sum', 'add', 'total for'])
