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
import type { PeriodPhrase, Phrase } from './readers/period-phrase.ts'

/**
 * Makes each choice a question of its own: the user's words with the unclear ones replaced, or with what was missing
 * put behind them.
 */
export function withWholeChoices(issue: Issue, clause: Clause, context: PeriodContext | undefined): Issue {
  const measures = issue.kind === 'needs' && issue.slot === 'measure' ? measuresIn(clause) : undefined
  if (issue.kind === 'needs' && measures)
    return { ...issue, choices: issue.choices.map(instead(clause, measures)).map(ofOne) }
  if (issue.kind === 'needs') return { ...issue, choices: issue.choices.map(behind(clause)) }
  // "than the UK": each of its choices is the whole question already
  if (issue.kind !== 'ambiguous' || issue.slot === 'comparison') return issue
  if (issue.slot === 'period') return withPeriodChoices(issue, clause, context)
  const window = clause.ideas.find((_, at) => clause.was(at, 'window'))
  const place = clause.ideas.find((idea) => idea.place?.kind === 'ambiguous')
  const good = clause.ideas.find((idea) => (idea.good?.kind === 'held' ? idea.good.codes.length > 1 : false))
  const unclear = issue.slot === 'commodity' ? good : issue.slot === 'operation' ? window : place
  if (!unclear) return { ...issue, choices: issue.choices.map(behind(clause)) }
  return {
    ...issue,
    words: issue.words || unclear.text,
    choices: issue.choices.map(instead(clause, unclear.span)),
  }
}

/** From the first measure that is named to the last: "value and weight" asked with "by value" behind it asks again. */
function measuresIn({ ideas }: Clause): readonly [number, number] | undefined {
  const named = ideas.filter(({ senses }) =>
    senses?.some(({ kind }) => kind === 'measure' || kind === 'unit'),
  )
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last || first === last) return undefined
  const [before, after] = [ideas[ideas.indexOf(first) - 1], ideas[ideas.indexOf(last) + 1]]
  return [
    before?.text === 'both' ? before.span[0] : first.span[0],
    after?.text === 'side by side' ? after.span[1] : last.span[1],
  ]
}

/** "…, both please" is said of the two measures, and of one there is no both. */
const ofOne = (choice: Choice): Choice => ({
  ...choice,
  question: choice.question.replace(/,?\s*\bboth\b/i, ''),
})

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

type Ambiguous = Extract<Issue, { kind: 'ambiguous' }>

function withPeriodChoices(issue: Ambiguous, clause: Clause, context: PeriodContext | undefined): Issue {
  for (const { period, span } of clause.ideas) {
    const asked = context && period && askedOf(period, context)
    if (!asked) continue
    const choices = asked.options.flatMap((option) => {
      const resolved = resolvePeriod(option, context)
      if (resolved.kind !== 'range' || (asked.why === 'event' && !isHeld(resolved.range, context))) return []
      const label = periodLabel(resolved.range)
      return [instead(clause, withArticle(clause, span))({ label, question: label })]
    })
    return { ...issue, words: issue.words || clause.text.slice(...span), choices }
  }
  return {
    ...issue,
    choices: issue.choices.map((choice) => (isWhole(choice) ? choice : behind(clause)(choice))),
  }
}

/** "since the truce" is since May 2025, which has no article. */
const withArticle = (
  { text }: Clause,
  [start, end]: readonly [number, number],
): readonly [number, number] => [text.slice(0, start).replace(/\bthe\s+$/i, '').length, end]

/** Each of a period alone is asked with the words that were there. */
const isWhole = ({ label, question }: Choice): boolean => question !== label

/** Of what may be counted from, only what lies among the months held. */
const isHeld = ({ from }: Range, { held }: PeriodContext): boolean =>
  held === undefined || (from > held.from && from < held.to)

/** A phrase that is asked about whatever is held, or "2023 to July", which is once a later July is. */
function askedOf(period: PeriodPhrase, context: PeriodContext): Asked | undefined {
  if (period.kind === 'ask') return period
  if (period.kind === 'until') return sinceWhen(period)
  const resolved = period.kind === 'span' ? resolvePeriod(period, context) : undefined
  return resolved?.kind === 'ask' ? resolved : undefined
}
/** "through May 2026" from January on, or from the first month held. */
function sinceWhen(period: Phrase<'until'>): Asked {
  const toDate = { kind: 'to_date', unit: 'year', through: period.end } as const
  return { kind: 'ask', why: 'vague', words: '', options: [toDate, period] }
}

type Asked = Phrase<'ask'>

const monthLabel = (at: Month): string => `${MONTH_NAMES[monthOfYear(at) - 1]} ${yearOf(at)}`

/** As a question says it, so that it reads back: "July 2025", "2025", "2024-04 to 2025-03". */
export function periodLabel({ from, to }: Range): string {
  if (from === to) return monthLabel(from)
  if (lengthOf({ from, to }) === 12 && monthOfYear(from) === 1) return String(yearOf(from))
  return `${isoMonth(from)} to ${isoMonth(to)}`
}
