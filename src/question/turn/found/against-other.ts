import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/**
 * "by how much above average" after a peak, "how much lower than the highest" after a low: the month it was, against the
 * average or the other end of all that was searched.
 */
export const isAgainstAverage = (clause: Clause, { operation, extreme }: Query): boolean =>
  operation === 'record' &&
  (clause.ideas.some((_, at) => clause.was(at, 'quantity', 'average'))
    ? against.some((kind) => clause.stands(kind))
    : isThanOther(clause, extreme))

const against = ['difference', 'versus', 'compare', 'than']

const isThanOther = (clause: Clause, extreme: Query['extreme']): boolean =>
  clause.hasAny(other) &&
  clause.ideas.some(({ text }, at) => {
    const named = clause.value(clause.after(at), 'extreme')
    return /\bthan$/.test(text) && named !== undefined && named !== extreme
  })
const other = kindsOf('extreme')
