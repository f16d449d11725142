import type { Range } from '../../calendar/month.ts'
import type { Draft } from '../../query/draft.ts'
import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import { periodList } from './along.ts'
import type { Known } from './known.ts'
import { besideOf } from './period/told.ts'

export function addPeriods(query: Draft<Query>, known: Known, operation: Operation): void {
  const { season } = known.periods
  const list = periodList(known, query.along)
  const beside = besideOf(known, operation)
  if (list) query.periods = list
  if (season) query.monthsOfYear = season.months
  if (season) query.grain = season.grain
  if (beside) addBeside(query, beside, known.previous)
}

function addBeside(query: Draft<Query>, beside: Range, previous: Query | undefined): void {
  query.beside = beside
  const { beside: one, besideBefore = [] } = previous ?? {}
  if (one) query.besideBefore = [...besideBefore, one].slice(-MOST_BESIDE)
}

/** More than "all four" is asked of nobody. */
const MOST_BESIDE = 3
