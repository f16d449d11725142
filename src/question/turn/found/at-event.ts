import type { Range } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import { periodLabel } from '../../choices.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import { pointsAtThen } from '../points-back.ts'
import { shownAt } from './shown.ts'

/**
 * "exports that month" after when the summit was: in the month of what happened, and not in the one whose figure was told
 * before or is the latest. Of several nobody knows which; and where it was not known when it was, or nothing was told at
 * all, there is no such month.
 */
export function atEvent(
  clause: Clause,
  previous: Query | undefined,
): { readonly previous: Query } | { readonly issue: Issue } | undefined {
  if (previous ? !previous.happened : !clause.hasAny(thatTime)) return undefined
  if (clause.ideas.some(isOwnTime)) return undefined
  const told = clause.ideas.find((idea) => isTold(idea, previous)) ?? thenIn(clause, previous)
  if (told === undefined) return undefined
  const [month, ...others] = previous?.happened ?? []
  if (!previous || !month) return { issue: { kind: 'no_antecedent', words: told.text } }
  if (others.length === 0) return { previous: shownAt(previous, month) }
  return { issue: whichOf(clause, told, [month, ...others]) }
}

const that = /^(?:in |for |during )?(?:that|the same) (?:month|year|quarter|period)$/
const thatTime = kindsOf(textsLike(that), textsOf('time'))

/** A time that stands nowhere in the question, as typed. */
type Pointing = Pick<Idea, 'text' | 'span'>

const isOwnTime = ({ period }: Idea): boolean => period !== undefined && period.kind !== 'before'

/**
 * "that month", "the month after"; "on a year earlier" is of whatever month is told, and with nothing told before it "a
 * month before" is counted from the latest.
 */
const isTold = ({ period, text }: Idea, previous: Query | undefined): boolean =>
  period?.kind === 'before' && (previous ? period.unit !== 'year' || period.count === 0 : that.test(text))

/** "exports then": with nothing told before it "then" says nothing. */
function thenIn(clause: Clause, previous: Query | undefined): Pointing | undefined {
  const [, text = ''] = atThatTime.exec(clause.text) ?? []
  if (text === '' || !pointsAtThen(clause) || (!previous && !/time$/i.test(text))) return undefined
  const from = clause.text.lastIndexOf(text)
  return { text, span: [from, from + text.length] }
}

const atThatTime = /\s(then|(?:(?:at|during|in|over|for) )?that time|at the time)[\s?.!]*$/i

/** Each month in the place of the words that point at one of them. */
function whichOf({ text }: Clause, { text: words, span }: Pointing, months: readonly Range[]): Issue {
  const choices = months.map((month) => {
    const label = periodLabel(month)
    return { label, question: `${text.slice(0, span[0])}${label}${text.slice(span[1])}` }
  })
  return { kind: 'ambiguous', slot: 'period', words, choices }
}
