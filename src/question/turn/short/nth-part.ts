import { halfRange, quarterRange, type Range, sameRange, yearOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { said } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "and the third?" after the figure of a quarter: that of the third quarter of the same year; of halves likewise. */
export function takeNthPart(clause: Clause, previous: Query): ShortTurn | undefined {
  const { operation, along, claim, each, period } = previous
  if (operation !== 'show' || along || claim || each || previous.toldBefore) return undefined
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'ordinal'))
  const alone = clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))
  const value = at < 0 || !alone ? undefined : nthOf(period.value, Number(clause.value(at, 'ordinal')))
  if (!value) return undefined
  clause.take(at)
  const { beside, besideBefore = [] } = previous
  const told = {
    beside: period.value,
    ...(beside ? { besideBefore: [...besideBefore, beside] } : {}),
  }
  return { query: { ...carriedOn(previous), ...told, period: said(value), repairs: [], unused: [] } }
}

function nthOf(told: Range, nth: number): Range | undefined {
  const year = yearOf(told.from)
  const parts = [
    [1, 2, 3, 4].map((quarter) => quarterRange(year, quarter)),
    [1, 2].map((half) => halfRange(year, half)),
  ].find((ranges) => ranges.some((one) => sameRange(one, told)))
  return parts?.[nth - 1]
}
