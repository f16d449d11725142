import { lengthOf, range, yearOf, yearToDate } from '../../calendar/month.ts'
import { said } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'
import { isBehindOf, isPlainShare } from './of-whole.ts'

/**
 * "% of 2024 done by July" is January to July of that year, "share of last year's total already reached" the year so far:
 * each as a share of the whole year named.
 */
export function ofReached({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  if (!isPlainShare(intent) || phrases.length > 2 || !isBehindOf(clause, at[0]!)) return undefined
  const year = resolvePeriod(phrases[0]!, context)
  if (year.kind !== 'range' || year.grain !== 'year' || lengthOf(year.range) !== 12) return undefined
  const reached = takeReached(clause)
  const [, part] = phrases
  if (reached && part && clause.says(/^(?:has|have)$/)) return byMonthOfThisYear(part, year.range.to, context)
  if (part && clause.ideas[at[1]! - 1]?.text === 'by') return byMonth(part, yearOf(year.range.from), context)
  const isSoFar = part === undefined ? reached : part.kind === 'to_date'
  return isSoFar ? soFar(year.range.to, context) : undefined
}

function byMonth(part: PeriodPhrase, year: number, context: PeriodContext): PeriodsFound | undefined {
  const own = part.kind === 'yearless' ? part.to : undefined
  const resolved = own === undefined ? resolvePeriod(part, context) : undefined
  const end = own === undefined ? resolved?.kind === 'range' && resolved.range.to : year * 12 + own - 1
  if (end === undefined || end === false) return undefined
  return { main: said(yearToDate(end)), whole: range(year * 12, year * 12 + 11), grain: 'range' }
}

/** "how much of 2025's total has it already reached by July": it still goes on, and July is that of the year that runs. */
function byMonthOfThisYear(
  part: PeriodPhrase,
  end: number,
  context: PeriodContext,
): PeriodsFound | undefined {
  const toDate = resolvePeriod({ kind: 'to_date', unit: 'year' }, context)
  if (toDate.kind !== 'range' || toDate.range.from <= end) return undefined
  const month = part.kind === 'yearless' ? toDate.range.from + part.to - 1 : undefined
  if (month === undefined || month > toDate.range.to) return undefined
  return { main: said(yearToDate(month)), whole: range(end - 11, end), grain: 'range' }
}

/** The year that runs, held against one that is over. */
function soFar(end: number, context: PeriodContext): PeriodsFound | undefined {
  const toDate = resolvePeriod({ kind: 'to_date', unit: 'year' }, context)
  if (toDate.kind !== 'range' || toDate.range.from <= end) return undefined
  return { main: toSlot(toDate, undefined), whole: range(end - 11, end), grain: 'range' }
}

/** "reached", "done", "already": that much of the year is behind us. */
function takeReached(clause: Clause): boolean {
  const words = clause.ideas.flatMap(({ text }, at) => (reaching.has(text) ? [at] : []))
  for (const at of words) clause.ideas[at]!.fate = 'aside'
  return words.length > 0
}
const reaching = new Set(['reached', 'done', 'achieved', 'already', 'met', 'covered', 'so far'])
