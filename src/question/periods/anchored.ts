import { lengthOf, type Range, range, shift } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'

/**
 * "the last six months vs the prior six", "January 2026 vs the previous January": what is set against another period as
 * the previous one lies before that other, not before today.
 */
export function anchored(
  ranges: readonly Range[],
  clause: Clause,
  at: readonly number[],
  { versus, comparing }: Intent,
): readonly Range[] {
  if (ranges.length !== 2 || at.length !== 2 || !(versus || comparing)) return ranges
  const previous = at.findIndex((index) =>
    /^(?:the )?(?:previous|prior|preceding)\b/.test(clause.ideas[index]!.text),
  )
  if (previous < 0) return ranges
  const { text, period } = clause.ideas[at[previous]!]!
  // "the prior six" names no unit
  const isStretch =
    period?.kind === 'rolling' || /\b(?:months?|quarters?|half|halves|period|years?)$/.test(text)
  const before = stretchBefore(ranges[1 - previous]!, ranges[previous]!, isStretch)
  return previous === 0 ? [before, ranges[1]!] : [ranges[0]!, before]
}

/** As long as what was named, and ending where the other begins; "the previous January" is a year before. */
function stretchBefore(other: Range, named: Range, isStretch: boolean): Range {
  const length = lengthOf(named)
  const isPart = !isStretch && length === lengthOf(other)
  return isPart ? shift(other, -12) : range(other.from - length, other.from - 1)
}
