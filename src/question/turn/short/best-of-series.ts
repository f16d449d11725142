import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "the best one", "the worst one" after a series is one of its months, and nobody who bought. */
export function takeBestOfSeries(clause: Clause, previous: Query): ShortTurn | undefined {
  const { listed: _listed, ...series } = previous
  if (series.operation !== 'series' || series.along || series.claim || !clause.hasAny(tops)) return undefined
  const at = clause.ideas.findIndex(({ text, top }) => top?.limit === 1 && /\bone$/.test(text))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i) || clause.was(i, 'ask')))
    return undefined
  clause.take(at)
  const extreme = clause.ideas[at]!.top!.order === 'top' ? 'highest' : 'lowest'
  return { query: { ...series, operation: 'record', extreme, repairs: [], unused: [] } }
}

const tops = kindsOf('a top')
