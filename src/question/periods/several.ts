import { type Range, sameRange } from '../../calendar/month.ts'
import { said } from '../../query/slot.ts'
import type { Resolved } from '../readers/period/resolve.ts'
import { anchored } from './anchored.ts'
import { issueOf, type PeriodsFound, type RangeResolved, toSlot } from './found.ts'
import type { Named } from './named.ts'
import { sinceAgainst, untilFrom, withinOpen } from './pairs.ts'
import { resolveAll } from './resolve-all.ts'
import { scopeUpTo } from './scope.ts'
import { sideBySide } from './side-by-side.ts'

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
