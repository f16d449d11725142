import { lengthOf, MONTHS_IN, monthOfYear, type Range } from '../../../calendar/month.ts'
import type { Grain } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import type { Draft } from '../intent.ts'

/** "record?" after the figure of a quarter: of what was just shown, and so among all quarters held. */
export const isOfAllHeld = (clause: Clause, { previous }: Draft, at: number): boolean =>
  isShown(previous) && (everWords.test(clause.ideas[at]!.text) || clause.first('ever') !== undefined)

const everWords = /\b(?:record|ever|ath|all(?: -)? time|new high)\b/

/** Whether the quarter, or the year, that a record is claimed of is named or was told before: it is one among its like. */
export function grainOfSubject(clause: Clause, { previous, yesNo }: Draft, at: number): Grain | undefined {
  const named = clause.ideas.flatMap(({ period }, i) => (period && !isStretch(period) ? [i] : []))
  const [first, ...others] = named
  // "is that the highest this year": of what was told
  const isOfThat = first === undefined || (first > at && clause.stands('back'))
  if (isOfThat) return previous && isShown(previous) ? grainOf(previous.period.value) : undefined
  const grain = grainIn(clause.ideas[first]!.period!)
  // "did exports hit a record in Q2": of the second quarter, while "a record in 2025" can be one of its months
  const isSearched = first > at && !(clause.ideas[first - 1]?.text === 'in' && grain !== 'year')
  if (!yesNo || isSearched || others.length > 0) return undefined
  return grain === 'quarter' || grain === 'half' || grain === 'year' ? grain : undefined
}

/** "ever", "since 2024": what it is looked for in, and none of the like. */
const isStretch = ({ kind }: PeriodPhrase): boolean => kind === 'all' || kind === 'since'

/** "Q3 2025", "last quarter" */
const grainIn = (phrase: PeriodPhrase): string | undefined =>
  phrase.kind === 'calendar' ? phrase.unit : 'grain' in phrase ? phrase.grain : undefined

const isShown = (previous: Query | undefined): boolean =>
  previous?.operation === 'show' || previous?.operation === 'change'

/** The years, or quarters, of which a series was told, or which were told side by side. */
export function grainTold(previous: Query | undefined): Grain | undefined {
  const [first, ...others] = previous?.along === 'period' ? (previous.periods ?? []) : []
  const isAlike = first !== undefined && others.every((one) => lengthOf(one) === lengthOf(first))
  return previous?.grain ?? (isAlike ? grainOf(first) : undefined)
}

const wholes = ['quarter', 'half', 'year'] as const

/** The whole quarter, half or year that a period is. */
function grainOf(period: Range): Grain | undefined {
  const months = lengthOf(period)
  const grain = wholes.find((one) => MONTHS_IN[one] === months)
  return grain && (monthOfYear(period.from) - 1) % months === 0 ? grain : undefined
}
