import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import { baseOnly, isBase } from './base.ts'
import type { PeriodsFound } from './found.ts'
import {
  cumulative,
  endOfStretch,
  fromThere,
  partAndYear,
  throughMonth,
  wholeYear,
  withinYear,
  withoutKind,
} from './phrases.ts'
import { isScopeOfThat, openScope } from './scope.ts'
import { seasonOf } from './season.ts'
import { several } from './several.ts'
import { afterAnother, beforeAlone, withBefore } from './shift.ts'
import { onePeriod } from './single.ts'
import { dayOf, runningMonth, stopFor } from './stops.ts'

/** Which of the periods named is asked about, and which it is compared with. */
export function readPeriods(clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound {
  const at = clause.ideas.flatMap((idea, index) => (idea.period && idea.fate !== 'consumed' ? [index] : []))
  const named = at.map((index) => endOfStretch(clause.ideas[index]!.period!, intent))
  const whole = intent.baseline
    ? named.map((phrase, i) => wholeYear(phrase, clause.ideas[at[i]!]!.text))
    : named
  const joined = withinYear(cumulative(partAndYear(whole, clause, at, intent), clause))
  const phrases = throughMonth(fromThere(joined, clause, at, intent), intent)
  const spans = at.map((index) => clause.ideas[index]!.span)
  clause.take(...at)
  const stop = phrases
    .map((phrase, i) => stopFor(phrase, clause.ideas[at[i]!]!.text))
    .find((issue) => issue !== undefined)
  if (stop) return { issue: stop, ...dayOf(phrases) }
  const running = runningMonth(phrases, context)
  if (running) return { issue: running }
  const before = phrases.filter((phrase) => phrase.kind === 'before')
  const season = seasonOf(phrases, intent)
  if (season) return season
  const plain = withoutKind(phrases, intent)
  const after = afterAnother(phrases, context)
  if (after) return after
  const mainSpan = spans[phrases.indexOf(plain[0]!)]
  if (plain.length === 0) return before.length > 0 ? beforeAlone(before[0]!, intent, context) : {}
  if (plain.length === 1 && before.length === 0 && isBase(clause, at[0]!, intent))
    return baseOnly(plain[0]!, context)
  if (plain.length === 1 && isScopeOfThat(plain[0]!, intent, context))
    return { comparison: openScope(plain[0]!, intent, context), open: true }
  if (plain.length === 1)
    return withBefore(
      onePeriod(
        plain[0]!,
        intent,
        context,
        mainSpan,
        clause.ideas[at[0]!]!.text.includes('->'),
        before.length > 0,
      ),
      before[0],
      context,
    )
  return several(plain, clause, at, intent, context, mainSpan)
}
