import { lengthOf, type Range, range } from '../../calendar/month.ts'
import { type Slot, said } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { has } from '../idea.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext, Resolved } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { anchored } from './anchored.ts'
import { contains, issueOf, type PeriodsFound, type RangeResolved, resolvePeriod, toSlot } from './found.ts'
import { isCompared, mainIsFirst } from './order.ts'
import { againstMean, sinceAgainst, untilFrom, withinOpen } from './pairs.ts'
import { scopeUpTo } from './scope.ts'
import { added } from './sum.ts'
import { apart, isLastYear, isWhole, sameMonths, shareYears, yearBeforeOf } from './years.ts'

export function several(
  phrases: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  intent: Intent,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const changed = sinceAgainst(phrases, intent, context)
  if (changed) return changed
  const mean = againstMean(phrases, intent, context)
  if (mean) return mean
  const stretch = untilFrom(phrases, clause, at, context)
  if (stretch) return { main: said(stretch, span), grain: 'range' }
  const named = resolveAll(phrases, intent, context)
  // who had no trade in a year had none in all of it
  const alike = intent.operation === 'newcomers' ? named : sameMonths(phrases, named)
  const resolved = apart(phrases, alike, context)
  const failed = resolved.find((one) => one.kind !== 'range')
  if (failed) return { issue: issueOf(failed as Exclude<Resolved, RangeResolved>) }
  const ranges = anchored(
    (resolved as RangeResolved[]).map((one) => one.range),
    clause,
    at,
    intent,
  )
  const inner = withinOpen(phrases, ranges, intent)
  if (inner)
    return {
      main: toSlot(resolved[inner.main] as RangeResolved, span),
      comparison: scopeUpTo(
        ranges[inner.main]!,
        phrases[inner.scope]!,
        ranges[inner.scope]!,
        intent,
        context,
      ),
      open: true,
    }
  takeJoints(clause, at)
  const sum = added(ranges, clause, at)
  if (sum && !isCompared(intent, clause, at)) return { main: said(sum, span), grain: 'range' }
  const unclear = ranges.length > 2 && intent.versus && !eachAgainst(clause, at, intent)
  if (unclear || isPartOfOther(ranges, intent) || isClaimOfEach(clause, at, intent))
    return { issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) } }
  if (ranges.length > 2 || !isCompared(intent, clause, at))
    return { main: hull(ranges, span), list: ranges, grain: 'range' }
  const first = mainIsFirst(intent, clause, at, ranges)
  if (phrases.some(isWhole) && lengthOf(ranges[0]!) !== lengthOf(ranges[1]!))
    return { main: hull(ranges, span), list: ranges, grain: 'range' }
  const main = resolved[first ? 0 : 1] as RangeResolved
  const moved = { ...main, range: ranges[first ? 0 : 1]! }
  return { main: toSlot(moved, span), comparison: ranges[first ? 1 : 0]!, grain: main.grain }
}

/** "July against last year" sets the year before beside the latest July; elsewhere a year named is shared. */
function resolveAll(phrases: readonly PeriodPhrase[], intent: Intent, context: PeriodContext): Resolved[] {
  if (intent.baseline) return phrases.map((phrase) => resolvePeriod(phrase, context))
  return (intent.versus || intent.changing) && phrases.some(isLastYear)
    ? yearBeforeOf(
        phrases,
        phrases.map((phrase) => resolvePeriod(phrase, context)),
      )
    : shareYears(phrases, context)
}

/** "Jan vs Feb vs Mar": each set against the next; "Jan and Feb against March" is of two. */
const eachAgainst = (clause: Clause, at: readonly number[], { claim, changing }: Intent): boolean =>
  !claim &&
  !changing &&
  (at.slice(1).every((index) => clause.was(index - 1, 'versus')) ||
    clause.says(/^(?:side by side|next to each other)$/))

/** "did exports fall in November and December": each is judged by itself, which the change from one to the other is not. */
const isClaimOfEach = (clause: Clause, at: readonly number[], { claim, versus, than }: Intent): boolean =>
  claim?.kind === 'direction' &&
  !versus &&
  !than &&
  (at.slice(1).every((index) => clause.was(index - 1, 'conjunction')) || movesTwice(clause))

/** "did exports rise in July and fall in September" */
const movesTwice = ({ ideas }: Clause): boolean => ideas.filter((idea) => has(idea, 'direction')).length > 1

/** "2025 minus Q4": a part set against its own whole is a sum or a share, not a change. */
const isPartOfOther = ([first, second]: readonly Range[], intent: Intent): boolean =>
  first !== undefined &&
  second !== undefined &&
  intent.baseline === undefined &&
  intent.versus &&
  (contains(first, second) || contains(second, first))

/** Words that join two periods belong to them: "April and May", "Q1, Q2 and Q3". */
function takeJoints(clause: Clause, at: readonly number[]): void {
  for (let i = at[0]!; i < at.at(-1)!; i++)
    if (clause.is(i, 'conjunction') || clause.is(i, 'or')) clause.take(i)
}

function hull(ranges: readonly Range[], span?: readonly [number, number]): Slot<Range> {
  return said(range(Math.min(...ranges.map((r) => r.from)), Math.max(...ranges.map((r) => r.to))), span)
}
