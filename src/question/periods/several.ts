import { lengthOf, type Range, range, sameRange } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { type Slot, said } from '../../query/slot.ts'
import type { Resolved } from '../readers/period/resolve.ts'
import { anchored } from './anchored.ts'
import { issueOf, type PeriodsFound, type RangeResolved, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'
import { isCompared, mainIsFirst } from './order.ts'
import { sinceAgainst, untilFrom, withinOpen } from './pairs.ts'
import { scopeUpTo } from './scope.ts'
import { added, addedApart, areAlike } from './sum.ts'
import { isUnclear } from './unclear.ts'
import { wholeOf } from './whole.ts'
import { apart, isLastYear, isWhole, sameMonths, shareYears, yearBeforeOf } from './years.ts'

/** Some name one stretch together, or one the other; the rest are resolved each by itself and then set side by side. */
export function several(named: Named): PeriodsFound {
  const { phrases, clause, at, intent, context, span } = named
  const together = sinceAgainst(phrases, intent, context)
  if (together) return together
  const stretch = untilFrom(phrases, clause, at, context)
  if (stretch) return { main: said(stretch, span), grain: 'range' }
  const resolved = resolveAll(named)
  const failed = resolved.find((one) => one.kind !== 'range')
  if (failed) return { issue: issueOf(failed as Exclude<Resolved, RangeResolved>) }
  return arranged(named, resolved as RangeResolved[])
}

function resolveAll(named: Named): readonly Resolved[] {
  const { phrases, intent, context } = named
  const resolved = ofYears(named)
  // who had no trade in a year had none in all of it, and a mean of fewer months is one all the same
  const isOfAll = intent.operation === 'newcomers' || intent.quantity === 'average'
  const isCut = !isOfAll && isCompared(intent, named.clause, named.at)
  const addsUp = adding.has(intent.quantity ?? 'amount')
  const alike = isCut ? sameMonths(phrases, resolved, addsUp) : resolved
  return apart(phrases, alike, context)
}

const adding = new Set<Query['quantity']>(['amount', 'balance', 'change'])

/** "July against last year" sets the year before beside the latest July; elsewhere a year named is shared. */
function ofYears({ phrases, intent, context }: Named): Resolved[] {
  const sharesYears = !((intent.versus || intent.changing) && phrases.some(isLastYear))
  if (!intent.baseline && sharesYears) return shareYears(phrases, context)
  const resolved = phrases.map((phrase) => resolvePeriod(phrase, context))
  return intent.baseline ? resolved : yearBeforeOf(phrases, resolved)
}

function arranged(named: Named, resolved: readonly RangeResolved[]): PeriodsFound {
  const stretches = resolved.map((one) => one.range)
  const ranges = anchored(stretches, named.clause, named.at, named.intent)
  const again = saidAgain(named, resolved)
  if (again) return again
  return within(named, resolved, ranges) ?? sideBySide(named, resolved, ranges)
}

/** "last month (July 2026)": one and the same, said twice; each only says what the other says. */
function saidAgain(
  { clause, at, span }: Named,
  resolved: readonly RangeResolved[],
): PeriodsFound | undefined {
  const [first, second] = resolved
  if (resolved.length !== 2 || at[1] !== at[0]! + 2 || !sameRange(first!.range, second!.range))
    return undefined
  if (!marks.has(clause.ideas[at[1]! - 1]!.text)) return undefined
  for (const i of at) clause.ideas[i]!.fate = 'aside'
  return { main: toSlot(second!, span), grain: second!.grain }
}
const marks: ReadonlySet<string> = new Set(['(', ',', '-', ':', 'i.e.', 'ie'])

function within(
  { phrases, intent, context, span }: Named,
  resolved: readonly RangeResolved[],
  ranges: readonly Range[],
): PeriodsFound | undefined {
  const inner = withinOpen(phrases, ranges, intent)
  if (!inner) return undefined
  const { main, scope } = inner
  const comparison = scopeUpTo(ranges[main]!, phrases[scope]!, ranges[scope]!, intent, context)
  return { main: toSlot(resolved[main]!, span), comparison, open: true }
}

function sideBySide(
  named: Named,
  resolved: readonly RangeResolved[],
  ranges: readonly Range[],
): PeriodsFound {
  const { clause, at, intent, span } = named
  takeJoints(named)
  const areCompared = isCompared(intent, clause, at)
  const whole = wholeOf(named, ranges)
  if (whole >= 0)
    return {
      main: toSlot(resolved[1 - whole]!, span),
      whole: ranges[whole]!,
      grain: resolved[1 - whole]!.grain,
    }
  if (intent.operation === 'series' && intent.grain === 'month' && isRun(ranges))
    return { main: hull(ranges, span), grain: 'range' }
  const sum = areCompared ? undefined : added(ranges, clause, at)
  if (sum) return { main: said(sum, span), grain: 'range' }
  if (!areCompared && intent.operation === undefined && addedApart(ranges, clause, at))
    return { main: hull(ranges, span), list: ranges, sum: true, grain: 'range' }
  if (isUnclear(named, ranges))
    return { issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) } }
  const isPair = areCompared && ranges.length === 2 && !isWholeBesidePart(named, ranges)
  if (isPair) return pair(named, resolved, ranges)
  if (!areMoves(named)) {
    const unlikeYears = !areAlike(ranges) && resolved.every(({ grain }) => grain === 'year')
    return { main: hull(ranges, span), list: ranges, unlikeYears, grain: 'range' }
  }
  const ends = ranges.map(({ to }) => range(to))
  return ranges.every((one) => lengthOf(one) === 2)
    ? { main: hull(ends, span), list: ends, grain: 'range' }
    : { issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) } }
}

/**
 * "did it rise more from May to June or from June to July": each of a month on the one before it. From May to July is a
 * move as well, and no two months that are held against those of the year before.
 */
const areMoves = ({ phrases, intent }: Named): boolean =>
  intent.changing && phrases.every((phrase) => phrase.kind === 'span' && phrase.words === 'from_to')

/** "monthly for Sep, Oct, Nov and Dec": one month after the other, and no gap between them. */
const isRun = (ranges: readonly Range[]): boolean =>
  ranges.every(({ from, to }, i) => from === to && (i === 0 || from === ranges[i - 1]!.to + 1))

/** "all of 2025 and July 2025": what was said to be whole is set against nothing shorter. */
const isWholeBesidePart = ({ phrases }: Named, [first, second]: readonly Range[]): boolean =>
  phrases.some(isWhole) && lengthOf(first!) !== lengthOf(second!)

function pair(
  { clause, at, intent, span }: Named,
  resolved: readonly RangeResolved[],
  ranges: readonly Range[],
): PeriodsFound {
  const main = mainIsFirst(intent, clause, at, ranges) ? 0 : 1
  const { grain } = resolved[main]!
  return {
    main: toSlot({ ...resolved[main]!, range: ranges[main]! }, span),
    comparison: ranges[1 - main]!,
    grain,
  }
}

/** Words that join two periods belong to them: "April and May", "Q1, Q2 and Q3". */
function takeJoints({ clause, at }: Named): void {
  for (let i = at[0]!; i < at.at(-1)!; i++)
    if (clause.is(i, 'conjunction') || clause.is(i, 'or')) clause.take(i)
}

function hull(ranges: readonly Range[], span: Named['span']): Slot<Range> {
  return said(range(Math.min(...ranges.map((r) => r.from)), Math.max(...ranges.map((r) => r.to))), span)
}
