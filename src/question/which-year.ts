import {
  lengthOf,
  MONTH_NAMES,
  type Month,
  monthOfYear,
  type Range,
  range,
  yearOf,
} from '../calendar/month.ts'
import { changed } from '../query/draft.ts'
import type { Choice, Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Clause } from './clause.ts'
import type { Idea } from './idea.ts'
import { isThePeak } from './intent/record/the-peak.ts'
import { kindsOf } from './kinds.ts'

/**
 * "how far below the August peak", "since the May low": in which year it stood is for the asker to say. Where one year
 * alone is held beside the month that is set against it, it is that one.
 *
 * @param heldOf the months of which one can be meant
 */
export function ofYearMeant(
  clause: Clause,
  query: Query,
  heldOf: () => Range | undefined,
): Query | { readonly issue: Issue } {
  if (!clause.hasAny(extremes)) return query
  const claimed = monthOfPeak(clause, query)
  const named = claimed ?? monthOfExtreme(clause, query)
  const held = named && heldOf()
  if (!named || !held) return query
  if (claimed) return yearsAsked(clause, query, claimed, sameMonths(query.period.value.from, held))
  const years = sameMonths(query.comparison!.period.from, held).filter((at) => at !== query.period.value.from)
  if (years.length === 0) return query
  if (years.length === 1)
    return changed(query, { comparison: { ...query.comparison!, period: range(years[0]!, years[0]!) } })
  return yearsAsked(clause, query, named, years)
}

function yearsAsked(
  clause: Clause,
  query: Query,
  { idea, words }: Named,
  years: readonly Month[],
): Query | { readonly issue: Issue } {
  const choices = years.map(inYear(clause, idea))
  return years.length < 2 ? query : { issue: { kind: 'ambiguous', slot: 'period', words, choices } }
}

const extremes = kindsOf('extreme')

interface Named {
  readonly idea: Idea
  /** "August peak" */
  readonly words: string
}

/** "did the peak come in January": of any year, where the latest one alone would be judged. */
function monthOfPeak(clause: Clause, { claim, period }: Query): Named | undefined {
  if (claim?.kind !== 'record' || lengthOf(period.value) !== 1) return undefined
  if (period.how !== 'assumed' || period.because !== 'latest_such_month') return undefined
  const { ideas, text } = clause
  const idea = ideas.find((one) => isWithoutYear(one, period.value.from))
  return idea && ideas.some((_, at) => isThePeak(clause, at))
    ? { idea, words: text.slice(...idea.span) }
    : undefined
}

/** The month without a year before "peak", where that month is what the latest is held against. */
function monthOfExtreme(clause: Clause, { baseline, comparison }: Query): Named | undefined {
  if (baseline !== 'highest' && baseline !== 'lowest') return undefined
  if (!comparison || lengthOf(comparison.period) !== 1) return undefined
  const at = comparison.period.from
  const { ideas } = clause
  const found = ideas.findIndex((one, i) => isWithoutYear(one, at) && extremeBeside(clause, i) >= 0)
  if (found < 0) return undefined
  const month = MONTH_NAMES[monthOfYear(at) - 1]
  return { idea: ideas[found]!, words: `${month} ${ideas[extremeBeside(clause, found)]!.text}` }
}

/** "the May low", "the low of May" */
function extremeBeside(clause: Clause, at: number): number {
  if (clause.was(at + 1, 'extreme')) return at + 1
  return clause.was(at - 2, 'extreme') && clause.was(at - 1, 'preposition', 'of') ? at - 2 : -1
}

/** "August", "since May", and no last August; of two months the year of the one is no more that of the other. */
function isWithoutYear({ period, text }: Idea, at: Month): boolean {
  if (!period || /\d$/.test(text)) return false
  const named = period.kind === 'since' ? period.start : period
  if (named.kind === 'fixed') return named.range.from === at && named.range.to === at
  if (named.kind !== 'yearless' || named.last || named.previous) return false
  return named.from === monthOfYear(at) && named.to === monthOfYear(at)
}

/** That month of every year held, the latest first. */
function sameMonths(at: Month, { from, to }: Range): readonly Month[] {
  const found: Month[] = []
  for (let month = to; month >= from; month--) if (monthOfYear(month) === monthOfYear(at)) found.push(month)
  return found
}

const inYear =
  ({ text }: Clause, { span: [, end] }: Idea) =>
  (at: Month): Choice => ({
    label: `${MONTH_NAMES[monthOfYear(at) - 1]} ${yearOf(at)}`,
    question: `${text.slice(0, end)} ${yearOf(at)}${text.slice(end)}`,
  })
