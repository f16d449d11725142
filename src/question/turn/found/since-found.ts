import type { Query } from '../../../query/query.ts'
import { Clause } from '../../clause.ts'
import { merge } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'

/**
 * "and the trough since then" after a peak: of the months after the one that was found. "The lowest since" by itself, after
 * a month's figure, asks since when it is.
 */
export function sinceFound(clause: Clause, previous: Query): Clause | undefined {
  const { operation, claim, foundPeriod, period, grain = 'month' } = previous
  if (operation !== 'record' || claim || !foundPeriod || foundPeriod.to >= period.value.to) return undefined
  if (!clause.hasAny(searches) || clause.hasAny(others)) return undefined
  const at = clause.ideas.findIndex(({ text }, i) => text === 'since' && endsIn(clause, i + 1))
  if (at < 0) return undefined
  const to = isThen(clause, at + 1) ? at + 2 : at + 1
  const start = { kind: 'fixed', range: foundPeriod, grain } as const
  const stretch = merge(clause.ideas, at, to, { period: { kind: 'since', start, exclusive: true } })
  const ideas = [...clause.ideas.slice(0, at), stretch, ...clause.ideas.slice(to)]
  return new Clause(clause.text, ideas, clause.repairs)
}

const searches = kindsOf('extreme')
const others = kindsOf('a period', 'a threshold', 'a top')

const isThen = ({ ideas }: Clause, at: number): boolean => /^(?:then|that)$/.test(ideas[at]?.text ?? '')

/** Nothing but a question mark stands behind it. */
const endsIn = (clause: Clause, at: number): boolean =>
  clause.ideas.every((_, i) => i < at || clause.isFiller(i) || (i === at && isThen(clause, i)))
