import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { baseOnly, isBase } from './base.ts'
import { endsBackwards, isRatioOf } from './ends.ts'
import { noPeriods, type PeriodsFound } from './found.ts'
import { joinedAgainst } from './joined.ts'
import type { Named } from './named.ts'
import { ofThatStretch } from './part-told.ts'
import { withoutKind } from './phrases/stretch.ts'
import { isScopeOfThat, isStretchRoundThat, openScope } from './scope.ts'
import { several } from './several.ts'
import { beforeAlone, withBefore } from './shift.ts'
import { onePeriod } from './single.ts'

/** Those named are the periods asked about, or what another is held against. */
export function chosen(
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
  const joined = joinedAgainst(plain, before, clause, at, intent, context)
  if (joined) return joined
  const span = clause.ideas[at[phrases.indexOf(only)]!]?.span
  const named = { phrases: plain, clause, at, intent, context, span }
  if (plain.length === 1) return ofOne(only, before, named)
  return before
    ? { issue: { kind: 'not_understood', words: at.map((index) => clause.ideas[index]!.text) } }
    : several(named)
}

const ofBefore = (before: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound =>
  isScopeOfThat(before, intent, context)
    ? within(before, intent, context)
    : beforeAlone(before, intent, context)

const within = (phrase: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound => ({
  comparison: openScope(phrase, intent, context),
  open: true,
})

function ofOne(only: PeriodPhrase, before: PeriodPhrase | undefined, named: Named): PeriodsFound {
  const { clause, at, intent, context, span } = named
  const first = at[0]!
  // "change since the 2025 peak": the year that the peak is looked for in
  if (only.kind === 'since' && intent.baseline && clause.was(first + 1, 'extreme'))
    return baseOnly(only.start, intent, context)
  if (!before && !namesBoth(only, named) && isBase(clause, first, intent))
    return baseOnly(only, intent, context)
  if (isScopeOfThat(only, intent, context) || isStretchRoundThat(only, clause, first, intent, context))
    return within(only, intent, context)
  if (only.kind === 'span' && isRatioOf(clause, first, intent)) return endsBackwards(only, context, span)
  const isArrow = only.kind === 'span' && clause.ideas[first]!.text.includes('->')
  const found = onePeriod(only, intent, context, span, isArrow, before !== undefined)
  return ofThatStretch(withBefore(found, before, context), clause, intent, context.base)
}

/** "up or down from H1 2025 to H1 2026" */
const namesBoth = (only: PeriodPhrase, { clause, at }: Named): boolean =>
  only.kind === 'span' && clause.ideas[at[0]!]!.text.startsWith('from ')
