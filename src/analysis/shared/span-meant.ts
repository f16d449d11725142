import type { Answer } from '../../answer/answer.ts'
import type { Issue } from '../../query/issue.ts'
import { isOpenSpan } from '../../query/open-span.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import { passes } from './threshold.ts'

/**
 * "Have exports fallen below 55,000 t in 2025": no month comes near that, so that the sum of the year is meant; of
 * 1,300 t it is the months. Twice the highest month is still said of a month, by somebody who is told that none was so high.
 */
export async function overSpanMeant(
  query: Query,
  ask: (query: Query) => Promise<Answer | Issue>,
): Promise<Query> {
  const { claim } = query
  if (!isOpenSpan(query) || claim?.kind !== 'threshold') return query
  const { claim: _claim, ...plain } = query
  const highest = await ask({ ...plain, grain: 'month', extreme: 'highest' })
  const { extreme: _extreme, ...sum } = query
  return highest.kind === 'answer' && isOfSum(highest, claim.threshold)
    ? { ...sum, operation: 'show' }
    : { ...query, grain: 'month' }
}

function isOfSum({ figures }: Answer, { relation, value, unit }: Threshold): boolean {
  const level = figures.find(({ role, value: level }) => role === 'row' && typeof level === 'number')
  const isUpward = relation === 'above' || relation === 'at_least'
  const most = { relation: 'below', value: isUpward ? value / 2 : value, ...(unit ? { unit } : {}) } as const
  return level !== undefined && passes(level, most) === true
}
