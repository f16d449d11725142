import { lengthOf, type Range, range, within } from '../../calendar/month.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { resolvePeriod } from './found.ts'
import type { Named } from './named.ts'

/** "was that the highest since January?": the month is the one spoken of, the stretch is what it is looked at in. */
export const isScopeOfThat = (phrase: PeriodPhrase, { intent, context: { base } }: About): boolean =>
  (phrase.kind === 'since' || isThatYear(phrase)) &&
  base !== undefined &&
  intent.operation === 'record' &&
  intent.claim?.kind === 'record'

/** "was it the best month of that year" */
const isThatYear = (phrase: PeriodPhrase): boolean =>
  phrase.kind === 'before' && phrase.unit === 'year' && phrase.count === 0

/** "is that the highest this year", "was it a record in 2025": a month of it is claimed, behind what is claimed of it. */
export function isStretchRoundThat(phrase: PeriodPhrase, { clause, at, intent, context }: Named): boolean {
  const { base } = context
  if (!base || intent.operation !== 'record' || intent.claim?.kind !== 'record') return false
  const before = clause.ideas.slice(0, at[0]!)
  if (!before.some((_, i) => clause.was(i, 'extreme')) || !before.some((_, i) => clause.was(i, 'back')))
    return false
  const resolved = resolvePeriod(phrase, context)
  if (resolved.kind !== 'range') return false
  const { range: stretch } = resolved
  return lengthOf(stretch) > lengthOf(base) && within(stretch, base.from) && within(stretch, base.to)
}

/** The stretch a month spoken of before is looked at in. */
export function openScope(phrase: PeriodPhrase, about: About): Range {
  const resolved = resolvePeriod(phrase, about.context)
  const base = about.context.base!
  return resolved.kind === 'range' ? scopeUpTo(base, { phrase, range: resolved.range }, about) : base
}

type About = Pick<Named, 'intent' | 'context'>

/**
 * "The highest since January" says that January was as high and nothing after it was: January itself and what came
 * after the month spoken of lie outside. "Since January 2025, which was the highest" looks at January too.
 */
export function scopeUpTo(
  main: Range,
  { phrase, range: scope }: { readonly phrase: PeriodPhrase; readonly range: Range },
  { intent, context }: About,
): Range {
  if (phrase.kind !== 'since' || intent.operation !== 'record' || intent.claim?.kind !== 'record')
    return scope
  const start = resolvePeriod(phrase.start, context)
  const whole = phrase.exclusive || phrase.included
  const from = start.kind === 'range' && !whole ? start.range.to + 1 : scope.from
  return from <= main.from ? range(from, intent.toNow ? Math.max(main.to, scope.to) : main.to) : scope
}
