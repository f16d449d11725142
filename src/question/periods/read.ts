import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { againstMean } from './against-mean.ts'
import { anyBeyond } from './any-beyond.ts'
import { baseOnly, isBase } from './base.ts'
import { ofYearBeside } from './beside-year.ts'
import { eachYear } from './each-year.ts'
import { endsBackwards, isRatioOf } from './ends.ts'
import { type PeriodsFound, whollyFound } from './found.ts'
import { ofHeadYear } from './head-year.ts'
import { joinedAgainst } from './joined.ts'
import { leftOut } from './left-out.ts'
import { ofKind } from './of-kind.ts'
import { ofReached } from './of-reached.ts'
import { ofRecovery } from './of-recovery.ts'
import { onLastYear } from './on-last-year.ts'
import { overYears } from './over-years.ts'
import { partAndYear, wholeYear, withinYear } from './phrases/part-and-year.ts'
import { rollingEnd } from './phrases/rolling-end.ts'
import {
  cumulative,
  endOfStretch,
  fromThere,
  onOneSide,
  throughMonth,
  upTo,
  withoutKind,
} from './phrases/stretch.ts'
import { againstSameMonth } from './same-month.ts'
import { isScopeOfThat, isStretchRoundThat, openScope } from './scope.ts'
import { seasonOf } from './season.ts'
import { several } from './several.ts'
import { afterAnother, beforeAlone, withBefore } from './shift.ts'
import { onePeriod } from './single.ts'
import { dayOf, notOver, stopFor } from './stops.ts'
import { ofThatStretch, partOfItsYear, partTold } from './whole.ts'
import { withYearBefore } from './year-row.ts'
import { beforeYearTold } from './year-told.ts'

/** Which of the periods named is asked about, and which it is compared with. */
export const readPeriods = (clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound =>
  whollyFound(periodsFound(clause, intent, context))

function periodsFound(clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound {
  const at = periodsIn(clause)
  if (at.length === 0)
    return againstSameMonth([], clause, context) ?? ofKind(clause, intent, context) ?? noPeriods
  const left = clause.stands('exclude') ? leftOut(clause, at, intent, context) : undefined
  if (left) return left
  const phrases = onLastYear(phrasesAt(at, clause, intent, context), at, clause, intent)
  for (const index of at) clause.take(index)
  return (
    stoppedAt(phrases, at, clause, context) ??
    againstSameMonth(phrases, clause, context) ??
    ofRecovery(phrases, at, clause, intent, context) ??
    ofReached(phrases, at, clause, intent, context) ??
    partTold(phrases, at, clause, intent, context) ??
    partOfItsYear(phrases, at, clause, intent, context) ??
    anyBeyond(phrases, at, clause, intent, context) ??
    seasonOf(phrases, typedAt(at, clause), intent, context) ??
    eachYear(phrases, intent, context) ??
    afterAnother(phrases, context) ??
    againstMean(phrases, at, clause, intent, context) ??
    chosen(phrases, at, clause, intent, context)
  )
}

/** As they stand; of "was January a record", "a record in January" none, for there January is no part that every year has. */
function typedAt(at: readonly number[], clause: Clause): readonly PeriodPhrase[] {
  const [only, ...others] = at.filter((index) => clause.ideas[index]!.period!.kind !== 'all')
  const isSubject = others.length === 0 && only !== undefined && isAskedOf(clause, only)
  return isSubject ? [] : at.map((index) => clause.ideas[index]!.period!)
}

const isAskedOf = (clause: Clause, at: number): boolean =>
  clause.ideas[at - 1]?.text === 'in' || clause.ideas.some((_, i) => i > at && clause.was(i, 'extreme'))

const noPeriods: PeriodsFound = {}

function periodsIn({ ideas }: Clause): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < ideas.length; at++)
    if (ideas[at]!.period && ideas[at]!.fate !== 'consumed') found.push(at)
  return found
}

/** What they mean beside each other and beside the words around them. */
function phrasesAt(
  at: readonly number[],
  clause: Clause,
  intent: Intent,
  { today }: PeriodContext,
): readonly PeriodPhrase[] {
  const typed = at.map((index) => endOfStretch(clause.ideas[index]!.period!, intent))
  const named = beforeYearTold(typed.length > 2 ? withYearBefore(typed) : typed)
  const whole =
    intent.baseline || isEven(intent, named)
      ? named.map((phrase, i) => wholeYear(phrase, clause.ideas[at[i]!]!.text))
      : named
  if (whole.length === 1) return aloneAt(whole, clause, at, intent)
  const dated = ofYearBeside(ofHeadYear(whole, clause, at, today), clause, at, today)
  const parts = cumulative(partAndYear(dated, clause, at, intent), clause)
  const ended = rollingEnd(parts, clause, at, intent)
  const joined = onOneSide(overYears(withinYear(ended, clause, at), intent), intent)
  return upTo(throughMonth(fromThere(joined, clause, at, intent), clause, at, intent), clause, at, intent)
}

/** A mean, a share or a price of a year is set beside that of fewer months as it is; "June vs 2025" are two Junes. */
const isEven = ({ quantity }: Intent, phrases: readonly PeriodPhrase[]): boolean =>
  quantity === 'average' || (evens.has(quantity) && !phrases.some(({ kind }) => kind === 'yearless'))

const evens: ReadonlySet<Intent['quantity']> = new Set(['share', 'unit_value', 'concentration'])

/** One phrase has no other to be set beside. */
const aloneAt = (
  only: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  intent: Intent,
): readonly PeriodPhrase[] =>
  upTo(fromThere(overYears(cumulative(only, clause), intent), clause, at, intent), clause, at, intent)

function stoppedAt(
  phrases: readonly PeriodPhrase[],
  at: readonly number[],
  clause: Clause,
  context: PeriodContext,
): PeriodsFound | undefined {
  for (let i = 0; i < phrases.length; i++) {
    const issue = stopFor(phrases[i]!, clause.ideas[at[i]!]!.text)
    if (issue) return { issue, ...dayOf(phrases) }
  }
  const issue = notOver(phrases, (i) => clause.text.slice(...clause.ideas[at[i]!]!.span), context)
  return issue && { issue }
}

const ofBefore = (before: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound =>
  isScopeOfThat(before, intent, context)
    ? within(before, intent, context)
    : beforeAlone(before, intent, context)

const within = (phrase: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound => ({
  comparison: openScope(phrase, intent, context),
  open: true,
})

function chosen(
  phrases: readonly PeriodPhrase[],
  at: readonly number[],
  clause: Clause,
  intent: Intent,
  context: PeriodContext,
): PeriodsFound {
  const before = phrases.find((phrase) => phrase.kind === 'before')
  const plain = withoutKind(phrases, intent)
  const [only] = plain
  if (!only) return before ? ofBefore(before, intent, context) : noPeriods
  const span = clause.ideas[at[phrases.indexOf(only)]!]?.span
  const joined = joinedAgainst(plain, before, clause, at, intent, context)
  if (joined) return joined
  if (plain.length > 1 && before)
    return { issue: { kind: 'not_understood', words: at.map((index) => clause.ideas[index]!.text) } }
  if (plain.length > 1) return several({ phrases: plain, clause, at, intent, context, span })
  // "change since the 2025 peak": the year that the peak is looked for in
  if (only.kind === 'since' && intent.baseline && clause.was(at[0]! + 1, 'extreme'))
    return baseOnly(only.start, intent, context)
  // "up or down from H1 2025 to H1 2026" names both of them
  const namesBoth = only.kind === 'span' && clause.ideas[at[0]!]!.text.startsWith('from ')
  if (!before && !namesBoth && isBase(clause, at[0]!, intent)) return baseOnly(only, intent, context)
  if (isScopeOfThat(only, intent, context) || isStretchRoundThat(only, clause, at[0]!, intent, context))
    return within(only, intent, context)
  if (only.kind === 'span' && isRatioOf(clause, at[0]!, intent)) return endsBackwards(only, context, span)
  const isArrow = only.kind === 'span' && clause.ideas[at[0]!]!.text.includes('->')
  const found = onePeriod(only, intent, context, span, isArrow, before !== undefined)
  return ofThatStretch(withBefore(found, before, context), clause, intent, context.base)
}
