import { lengthOf, type Range, sameRange, yearOf, yearRange, yearToDate } from '../../calendar/month.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { following, lastBefore, nearerBefore, overNewYear, type Yearless } from './beside-base.ts'

/** What one period means after another was spoken of, whatever stands beside it. */
export function inContext(
  phrase: PeriodPhrase,
  base: Range,
  intent: Intent,
  held: Range | undefined,
  isOneOfTwo: boolean,
): PeriodPhrase | undefined {
  if (phrase.kind === 'to_date') return toDate(phrase, base, held)
  if (isSomeYear(phrase)) return { kind: 'fixed', range: yearRange(yearOf(base.to)), grain: 'year' }
  if (phrase.kind === 'future') return following(phrase.words, base, held)
  if (phrase.kind === 'since' && phrase.start.kind === 'yearless' && intent.claim)
    return { ...phrase, start: lastBefore(phrase.start, base) }
  if (phrase.kind === 'yearless' && phrase.previous) return lastBefore(phrase, base)
  if (phrase.kind === 'calendar') return beforeBase(phrase, base, intent)
  if (phrase.kind !== 'yearless') return undefined
  const nearer = !isOneOfTwo && isHeldAgainst(intent) ? nearerBefore(phrase, base) : undefined
  return nearer ?? inYearOf(phrase, base, held, isOneOfTwo)
}

function toDate(
  { unit, through, year, years = 0 }: Phrase<'to_date'>,
  base: Range,
  held: Range | undefined,
): PeriodPhrase | undefined {
  if (unit !== 'year' || through || year !== undefined) return undefined
  const toDate = yearToDate(base.to + 12 * years)
  // "and the year to date?" after all of 2025 is of the newest months: of 2025 it would be 2025 once more
  const isAgain = held && lengthOf(base) === 12 && sameRange(toDate, base)
  return { kind: 'fixed', range: isAgain ? yearToDate(held.to) : toDate, grain: 'range' }
}

/** "full year", "for the year": the one spoken of. */
const isSomeYear = (phrase: PeriodPhrase): boolean =>
  phrase.kind === 'ask' &&
  phrase.why === 'vague' &&
  phrase.options.every((option) => option.kind === 'calendar' && option.unit === 'year')

/** "last month", "last year" beside a comparison: the one before the one spoken of. */
function beforeBase(
  { unit, offset }: Phrase<'calendar'>,
  base: Range,
  { versus, changing }: Intent,
): PeriodPhrase | undefined {
  if (offset !== -1) return undefined
  if (unit === 'month' && versus && base.from === base.to) return { kind: 'before', unit, count: 1 }
  const isCompared = versus || (base.to - base.from < 11 && changing)
  return unit === 'year' && isCompared ? { kind: 'before', unit, count: 1 } : undefined
}

/** "compared with December", "than December?" after a change: what it moved on. */
const isHeldAgainst = ({ previous, versus, than }: Intent): boolean =>
  previous?.operation === 'change' && (versus === true || than === true)

function inYearOf(phrase: Yearless, base: Range, held: Range | undefined, isOneOfTwo: boolean): PeriodPhrase {
  const { from, to, grain } = phrase
  const year = Math.floor(base.to / 12) + overNewYear(phrase, base, held)
  const start = year * 12 + from - 1
  if (!held || start <= held.to)
    return { kind: 'fixed', range: { from: start, to: (to < from ? year + 1 : year) * 12 + to - 1 }, grain }
  // "June" after March 2026, of which June is still to come: the latest one held, as without a talk before it
  return isOneOfTwo ? { kind: 'fixed', range: yearBefore(phrase, year), grain } : { ...phrase, last: true }
}

/** "Q1 vs Q4": beside another that is dated, it would take the year of that one. */
function yearBefore({ from, to }: Yearless, year: number): Range {
  const first = (year - 1) * 12 + from - 1
  return { from: first, to: first + ((to - from + 12) % 12) }
}
