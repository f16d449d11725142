import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'

/**
 * "and the year before?" after the highest month of 2025: the highest month of 2024. "A year earlier" is of the month that
 * was found, and so is "the month before".
 */
export const asksOfOtherYear = (clause: Clause, { operation, period: { value, how } }: Query): boolean =>
  operation === 'record' &&
  how !== 'assumed' &&
  lengthOf(value) === 12 &&
  clause.ideas.some(
    ({ period, text }) => period?.kind === 'before' && period.unit === 'year' && ofYear.test(text),
  ) &&
  clause.ideas.every(({ period }, at) => period !== undefined || clause.binds(at) || clause.was(at, 'back'))

const ofYear =
  /^(?!a |one |.*\bsame)(?:.*\byear (?:before|after)\b|.*\b(?:previous|prior|preceding|following) year$)/
