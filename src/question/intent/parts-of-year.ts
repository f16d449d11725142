import type { Clause } from '../clause.ts'
import { senseOf } from '../idea.ts'
import { item } from '../item.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "the quarters of 2025", "2025 quarters": the parts that a year has, all of them, and no two or three that are counted. */
export function isPartsOfYear(clause: Clause, at: number): boolean {
  const parts = several.get(clause.ideas[at]!.text)
  if (parts === undefined || !isCountedAs(clause, at, parts)) return false
  const behind = clause.was(at + 1, 'preposition') ? at + 2 : at + 1
  return isYear(item(clause.ideas, behind)?.period) || isYear(item(clause.ideas, at - 1)?.period)
}

/** How many there are, where that can be said: "the twelve months of 2025" are all of the year as one. */
const several: ReadonlyMap<string, number> = new Map([
  ['months', 0],
  ['quarters', 4],
  ['qtrs', 4],
  ['halves', 2],
  ['half years', 2],
])

/** "the four quarters" are all of them, "the three quarters" are some. */
function isCountedAs(clause: Clause, at: number, parts: number): boolean {
  const before = item(clause.ideas, at - 1)
  const count = before?.number?.value ?? Number(senseOf(before, 'number') ?? parts)
  return count === parts && !clause.was(at - 1, 'ordinal') && !clause.was(at - 1, 'refuse')
}

const isYear = (period: PeriodPhrase | undefined): boolean =>
  (period?.kind === 'fixed' && period.grain === 'year') ||
  (period?.kind === 'calendar' && period.unit === 'year') ||
  (period?.kind === 'to_date' && period.unit === 'year')
