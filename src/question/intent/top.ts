import type { Clause } from '../clause.ts'
import type { Top } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import type { Draft } from './intent.ts'

/** "top 5", "second largest" */
export const tops = kindsOf('a top')

export function takeTop(clause: Clause): Top | undefined {
  if (!clause.hasAny(tops)) return undefined
  const at = clause.ideas.findIndex((idea) => idea.top && idea.fate !== 'consumed')
  if (at < 0) return undefined
  clause.take(at)
  return clause.ideas[at]!.top
}

/** The first five, or the second only. */
export const placeOf = ({ limit, nth }: Partial<Top> = {}): Pick<Draft, 'limit' | 'nth'> => ({
  ...(limit && { limit }),
  ...(nth && { nth }),
})
