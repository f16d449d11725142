import { type Range, sameRange } from '../../calendar/month.ts'
import { said } from '../../query/slot.ts'
import type { Resolved } from '../readers/period/resolve.ts'
import { anchored } from './anchored.ts'
import { issueOf, type PeriodsFound, type RangeResolved, toSlot } from './found.ts'
import type { Plain } from './named.ts'
import { sinceAgainst, untilFrom, withinOpen } from './pairs.ts'
import { resolveAll } from './resolve-all.ts'
import { scopeUpTo } from './scope.ts'
import { sideBySide } from './side-by-side.ts'

/** Some name one stretch together, or one the other; the rest are resolved each by itself and then set side by side. */
export function several(named: Plain): PeriodsFound {
  const together = sinceAgainst(named)
  if (together) return together
  const stretch = untilFrom(named)
  if (stretch) return { main: said(stretch, named.span), grain: 'range' }
  const resolved = resolveAll(named)
  const failed = resolved.find((one) => one.kind !== 'range')
  if (failed) return { issue: issueOf(failed as Exclude<Resolved, RangeResolved>) }
  return arranged(named, resolved as RangeResolved[])
}

function arranged(named: Plain, resolved: readonly RangeResolved[]): PeriodsFound {
  const stretches = resolved.map((one) => one.range)
  const ranges = anchored(stretches, named.clause, named.at, named.intent)
  const again = saidAgain(named, resolved)
  if (again) return again
  return within(named, resolved, ranges) ?? sideBySide(named, resolved, ranges)
}

/** "last month (July 2026)": one and the same, said twice; each only says what the other says. */
function saidAgain(
  { clause, at, span }: Plain,
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
  named: Plain,
  resolved: readonly RangeResolved[],
  ranges: readonly Range[],
): PeriodsFound | undefined {
  const inner = withinOpen(named, ranges)
  if (!inner) return undefined
  const { main, scope } = inner
  const comparison = scopeUpTo(ranges[main]!, { phrase: named.phrases[scope]!, range: ranges[scope]! }, named)
  return { main: toSlot(resolved[main]!, named.span), comparison, open: true }
}
