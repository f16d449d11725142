import { type Range, sameRange } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { shownAt } from './shown.ts'

/** "change between them" after the worst year, where nothing else was found before it. */
export function pointsAtBoth(clause: Clause, previous: Query | undefined): readonly string[] {
  if (!previous || previous.along || previous.operation !== 'record' || bothFound(previous)) return []
  const both = speaksOfBoth(clause) && bothOf.exec(clause.text)?.[0]
  return both ? [both] : []
}

/** The best year and the worst, found one after the other: the earlier first. */
export function bothFound({
  operation,
  foundPeriod,
  toldBefore,
}: Query): readonly [Range, Range] | undefined {
  const told = toldBefore?.foundPeriod
  if (operation !== 'record' || !foundPeriod || !told || sameRange(foundPeriod, told)) return undefined
  return told.from < foundPeriod.from ? [told, foundPeriod] : [foundPeriod, told]
}

export const speaksOfBoth = ({ ideas, text }: Clause): boolean =>
  bothOf.test(text) && ideas.every(({ place, good, period }) => !place && !good && !period)

const bothOf = /\b(?:between them|(?:between|of) the two|both|(?:those|these) two)\b/i

export const shownBeside = (previous: Query, found: Query['period']['value']): Query => ({
  ...shownAt(previous, found),
  comparison: { kind: 'period_on_period', period: previous.period.value },
})
