import {
  isoMonth,
  lengthOf,
  MONTH_NAMES,
  type Month,
  monthOfYear,
  type Range,
  yearOf,
} from '../calendar/month.ts'
import { placeLabel } from '../names/labels.ts'
import type { Choice, Issue } from '../query/issue.ts'
import type { Clause } from './clause.ts'
import { type PeriodContext, resolvePeriod } from './readers/period/resolve.ts'

/**
 * Makes each choice a question of its own: the user's words with the unclear ones replaced, or with what was missing
 * put behind them.
 */
export function withWholeChoices(issue: Issue, clause: Clause, context: PeriodContext | undefined): Issue {
  if (issue.kind === 'needs') return { ...issue, choices: issue.choices.map(behind(clause)) }
  if (issue.kind !== 'ambiguous') return issue
  if (issue.slot === 'period') return { ...issue, choices: periodChoices(clause, context) }
  const place = clause.ideas.find((idea) => idea.place?.kind === 'ambiguous')
  const good = clause.ideas.find((idea) => (idea.good?.kind === 'held' ? idea.good.codes.length > 1 : false))
  const unclear = issue.slot === 'commodity' ? good : place
  if (!unclear) return { ...issue, choices: issue.choices.map(behind(clause)) }
  return {
    ...issue,
    words: issue.words || unclear.text,
    choices: issue.choices.map(instead(clause, unclear.span)),
  }
}

const behind =
  ({ text }: Clause) =>
  ({ label, question }: Choice): Choice => ({
    label: placeLabel(label),
    question: `${text.replace(/[?.!\s]+$/, '')}, ${placeLabel(question)}`,
  })

const instead =
  ({ text }: Clause, [start, end]: readonly [number, number]) =>
  ({ label, question }: Choice): Choice => ({
    label: placeLabel(label),
    question: text.slice(0, start) + placeLabel(question) + text.slice(end),
  })

function periodChoices(clause: Clause, context: PeriodContext | undefined): Choice[] {
  const unclear = clause.ideas.find((idea) => idea.period?.kind === 'ask')
  if (unclear?.period?.kind !== 'ask' || !context) return []
  return unclear.period.options.flatMap((option) => {
    const resolved = resolvePeriod(option, context)
    if (resolved.kind !== 'range') return []
    const label = labelOf(resolved.range)
    return [instead(clause, unclear.span)({ label, question: label })]
  })
}

const monthLabel = (at: Month): string => `${MONTH_NAMES[monthOfYear(at) - 1]} ${yearOf(at)}`

/** As a question says it, so that it reads back: "July 2025", "2025", "2024-04 to 2025-03". */
function labelOf({ from, to }: Range): string {
  if (from === to) return monthLabel(from)
  if (lengthOf({ from, to }) === 12 && monthOfYear(from) === 1) return String(yearOf(from))
  return `${isoMonth(from)} to ${isoMonth(to)}`
}
