import { type Range, range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "the year before" after Q3 and Q4 set side by side: the same two of that year, and not both added up. */
export function takeSidesMoved(clause: Clause, previous: Query): ShortTurn | undefined {
  const { operation, along, periods, claim } = previous
  if (operation !== 'compare' || along !== 'period' || !periods || claim) return undefined
  const at = clause.ideas.findIndex(({ period }) => period?.kind === 'before')
  const before = clause.ideas[at]?.period
  if (before?.kind !== 'before' || before.unit !== 'year' || before.count === 0 || before.of) return undefined
  if (!clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))) return undefined
  clause.take(at)
  const back = before.count * MONTHS_OF_YEAR
  const moved = ({ from, to }: Range): Range => range(from - back, to - back)
  const period = carried({ ...previous.period, value: moved(previous.period.value) })
  return { query: { ...carriedOn(previous), period, periods: periods.map(moved), repairs: [], unused: [] } }
}

const MONTHS_OF_YEAR = 12
