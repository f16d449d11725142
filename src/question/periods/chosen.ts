import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { baseOnly, isBase } from './base.ts'
import { endsBackwards, endsOf, takesEnds } from './ends.ts'
import { noPeriods, type PeriodsFound } from './found.ts'
import { joinedAgainst } from './joined.ts'
import type { Named, Plain } from './named.ts'
import { ofThatStretch } from './part-told.ts'
import { withoutKind } from './phrases/stretch.ts'
import { isRatioOf } from './ratio-of.ts'
import { isScopeOfThat, isStretchRoundThat, openScope } from './scope.ts'
import { several } from './several.ts'
import { beforeAlone, withBefore } from './shift.ts'
import { onePeriod } from './single.ts'

/** Those named are the periods asked about, or what another is held against. */
export function chosen(named: Named): PeriodsFound {
  const { at, clause } = named
  const before = named.phrases.find((phrase) => phrase.kind === 'before')
  const plain = plainOf(named)
  const [only, ...others] = plain.phrases
  if (!only) return before ? ofBefore(before, named) : noPeriods
  const joined = joinedAgainst(plain, before)
  if (joined) return joined
  if (others.length === 0) return ofOne(only, before, plain)
  return before
    ? { issue: { kind: 'not_understood', words: at.map((index) => clause.ideas[index]!.text) } }
    : several(plain)
}

function plainOf({ phrases: all, at, clause, intent, context }: Named): Plain {
  const phrases = withoutKind(all, intent)
  const [first] = phrases
  const span = first && clause.ideas[at[all.indexOf(first)]!]?.span
  return { phrases, at, clause, intent, context, span }
}

const ofBefore = (before: PeriodPhrase, named: Named): PeriodsFound =>
  isScopeOfThat(before, named) ? within(before, named) : beforeAlone(before, named.intent, named.context)

const within = (phrase: PeriodPhrase, named: Named): PeriodsFound => ({
  comparison: openScope(phrase, named),
  open: true,
})

function ofOne(only: PeriodPhrase, before: PeriodPhrase | undefined, named: Plain): PeriodsFound {
  const { clause, at, intent, context, span } = named
  const first = at[0]!
  // "change since the 2025 peak": the year that the peak is looked for in
  if (only.kind === 'since' && intent.baseline && clause.was(first + 1, 'extreme'))
    return baseOnly(only.start, intent, context)
  if (!before && !namesBoth(only, named) && isBase(clause, first, intent))
    return baseOnly(only, intent, context)
  if (isScopeOfThat(only, named) || isStretchRoundThat(only, named)) return within(only, named)
  if (only.kind === 'span' && isRatioOf(clause, first, intent)) return endsBackwards(only, context, span)
  const found = betweenEnds(only, before, named) ?? onePeriod(only, named)
  return ofThatStretch(withBefore(found, before, context), named)
}

/** "May -> June", of a change "from May to June": the one against the other. */
function betweenEnds(
  only: PeriodPhrase,
  before: PeriodPhrase | undefined,
  { clause, at, intent, context, span }: Plain,
): PeriodsFound | undefined {
  if (only.kind !== 'span') return undefined
  const isArrow = clause.ideas[at[0]!]!.text.includes('->')
  if (isArrow) return endsOf({ ...only, words: 'from_to' }, context, span)
  return takesEnds(only, intent) && !before ? endsOf(only, context, span) : undefined
}

/** "up or down from H1 2025 to H1 2026" */
const namesBoth = (only: PeriodPhrase, { clause, at }: Named): boolean =>
  only.kind === 'span' && clause.ideas[at[0]!]!.text.startsWith('from ')
