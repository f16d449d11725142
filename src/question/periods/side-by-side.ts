import { lengthOf, MONTHS_IN, type Range, range } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import { type Slot, said } from '../../query/slot.ts'
import { kindsOf } from '../kinds.ts'
import { type PeriodsFound, type RangeResolved, toSlot } from './found.ts'
import type { Named, Plain } from './named.ts'
import { isCompared, mainIsFirst } from './order.ts'
import { added, addedApart, areAlike } from './sum.ts'
import { isUnclear } from './unclear.ts'
import { wholeOf } from './whole.ts'
import { isWhole } from './years.ts'

/** What several periods beside each other come to: a part and its whole, a sum, a pair that is compared, or a list. */
export function sideBySide(
  named: Plain,
  resolved: readonly RangeResolved[],
  ranges: readonly Range[],
): PeriodsFound {
  const { clause, at, intent, span } = named
  takeJoints(named)
  const areCompared = isCompared(intent, clause, at)
  const whole = wholeOf(named, ranges)
  if (whole >= 0) return part(resolved[1 - whole]!, ranges[whole]!, span)
  if (intent.operation === 'series' && isRun(ranges, intent.grain))
    return { main: hull(ranges, span), grain: 'range' }
  const sum = areCompared ? undefined : summed(named, ranges)
  if (sum) return sum
  if (isUnclear(named, ranges)) return notUnderstood(named)
  const isPair =
    areCompared && ranges.length === 2 && !isWholeBesidePart(named, ranges) && !areUnlikeLevels(named, ranges)
  if (isPair) return pair(named, resolved, ranges)
  return areMoves(named) ? moves(named, ranges) : listed(named, resolved, ranges)
}

/** Words that join two periods belong to them: "April and May", "Q1, Q2 and Q3". */
function takeJoints({ clause, at }: Named): void {
  for (let i = at[0]!; i < at.at(-1)!; i++)
    if (clause.is(i, 'conjunction') || clause.is(i, 'or')) clause.take(i)
}

const part = (part: RangeResolved, whole: Range, span: Plain['span']): PeriodsFound => ({
  main: toSlot(part, span),
  whole,
  grain: part.grain,
})

/** "monthly for Sep, Oct, Nov and Dec", "growth by year, 2024 and 2025": one after the other, and no gap between them. */
const isRun = (ranges: readonly Range[], grain: Grain = 'month'): boolean =>
  ranges.every(
    (one, i) => lengthOf(one) === MONTHS_IN[grain] && (i === 0 || one.from === ranges[i - 1]!.to + 1),
  )

function hull(ranges: readonly Range[], span: Plain['span']): Slot<Range> {
  return said(range(Math.min(...ranges.map((r) => r.from)), Math.max(...ranges.map((r) => r.to))), span)
}

function summed({ clause, at, intent, span }: Plain, ranges: readonly Range[]): PeriodsFound | undefined {
  const sum = added(ranges, clause, at)
  if (sum) return { main: said(sum, span), grain: 'range' }
  return intent.operation === undefined && addedApart(ranges, clause, at)
    ? { main: hull(ranges, span), list: ranges, sum: true, grain: 'range' }
    : undefined
}

const notUnderstood = ({ clause, at }: Named): PeriodsFound => ({
  issue: { kind: 'not_understood', words: at.map((i) => clause.ideas[i]!.text) },
})

/** "all of 2025 and July 2025": what was said to be whole is set against nothing shorter. */
const isWholeBesidePart = ({ phrases }: Named, [first, second]: readonly Range[]): boolean =>
  phrases.some(isWhole) && lengthOf(first!) !== lengthOf(second!)

/** "2025 vs H1 2026": each is told, as nothing moved from a year to half of one. */
const areUnlikeLevels = ({ clause, intent }: Named, ranges: readonly Range[]): boolean =>
  intent.versus &&
  !areAlike(ranges) &&
  !intent.claim &&
  !intent.quantity &&
  (intent.operation === undefined || intent.operation === 'compare') &&
  !clause.hasAny(moving)
const moving = kindsOf(
  'change',
  'direction',
  'percent',
  'kind',
  'difference',
  'ratio',
  'more',
  'extreme',
  'explain',
)

function pair(
  { clause, at, intent, span }: Plain,
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

/**
 * "did it rise more from May to June or from June to July": each of a month on the one before it. From May to July is a
 * move as well, and no two months that are held against those of the year before.
 */
const areMoves = ({ phrases, intent }: Named): boolean =>
  intent.changing && phrases.every((phrase) => phrase.kind === 'span' && phrase.words === 'from_to')

function moves(named: Plain, ranges: readonly Range[]): PeriodsFound {
  if (ranges.some((one) => lengthOf(one) !== 2)) return notUnderstood(named)
  const ends = ranges.map(({ to }) => range(to))
  return { main: hull(ends, named.span), list: ends, grain: 'range' }
}

function listed({ span }: Plain, resolved: readonly RangeResolved[], ranges: readonly Range[]): PeriodsFound {
  const unlikeYears = !areAlike(ranges) && resolved.every(({ grain }) => grain === 'year')
  return { main: hull(ranges, span), list: ranges, unlikeYears, grain: 'range' }
}
