import { lengthOf, MONTHS_IN, type Range } from '../../../calendar/month.ts'
import { changed } from '../../../query/draft.ts'
import type { Grain } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "monthly" after one quarter against that of the year before: its months, each on the one a year before, and not all
 * that lie between the two.
 */
export function takeMonthsOfChange(clause: Clause, previous: Query): ShortTurn | undefined {
  const { comparison, period, operation, quantity, baseline, extremes, claim, along } = previous
  if (operation !== 'change' || quantity !== 'amount' || baseline || extremes || claim || along)
    return undefined
  if (!comparison || !isYearBefore(comparison.period, period.value)) return undefined
  const grain = clause.ideas.flatMap((_, at) => (clause.value(at, 'grain') as Grain | undefined) ?? [])
  const bare = clause.ideas.every(
    (_, at) => bindsOnly(clause, at) || clause.was(at, 'grain') || clause.was(at, 'series'),
  )
  if (!bare || grain.length !== 1 || lengthOf(period.value) <= MONTHS_IN[grain[0]!]) return undefined
  clause.take(...clause.ideas.keys())
  const rates = { operation: 'series', quantity: 'change', change: 'year_on_year', grain: grain[0]! } as const
  const plain = { comparison: undefined, form: undefined, beside: undefined, besideBefore: undefined }
  return { query: changed(previous, { ...rates, ...plain, repairs: [], unused: [] }) }
}

/** With months between the two; those of two years follow each other. */
const isYearBefore = (before: Range, { from, to }: Range): boolean =>
  before.from === from - 12 && before.to === to - 12 && to - from < 11
