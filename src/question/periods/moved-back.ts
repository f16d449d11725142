import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { countedFrom } from './counted-from.ts'
import type { PeriodsFound } from './found.ts'
import type { Named } from './named.ts'

/**
 * "YTD total a year ago", "March 2026 exports a year earlier": that of the earlier stretch is asked, and nothing is set against it.
 * "March 2026 exports, a year earlier" may be of both.
 */
export function movedBack({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  const [start, second] = phrases
  const before = start?.kind === 'to_date' ? beforeThis(second) : second
  if (phrases.length !== 2 || !start || start.kind === 'before' || before?.kind !== 'before') return undefined
  if (before.of || before.stretch || before.count <= 0 || before.unit === 'period') return undefined
  if (setsAgainst(intent) || !followsAtOnce(clause, at[1])) return undefined
  return countedFrom(start, before, context)
}

/** "YTD exports last year": as much of last year. */
const beforeThis = (year: PeriodPhrase | undefined): PeriodPhrase | undefined =>
  year?.kind === 'calendar' && year.unit === 'year' && year.offset < 0
    ? { kind: 'before', unit: 'year', count: -year.offset }
    : year

const setsAgainst = ({ operation, quantity, changing, versus, comparing, yesNo }: Intent): boolean =>
  changing ||
  versus ||
  comparing ||
  yesNo ||
  quantity === 'change' ||
  (operation !== undefined && !shown.has(operation))
const shown: ReadonlySet<string> = new Set(['show', 'rank', 'series'])

/** Behind what it is a level of, with no "on", "and" or comma between. */
function followsAtOnce({ ideas }: Clause, at = 0): boolean {
  const { place, good, period, senses } = ideas[at - 1] ?? {}
  return !!(place || good || period) || (senses ?? []).some(({ kind }) => levels.has(kind))
}
const levels: ReadonlySet<string> = new Set(['flow', 'trade', 'measure', 'agent'])
