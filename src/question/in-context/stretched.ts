import { isTwelveTo, month, type Range, yearOf, yearRange } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { Yearless } from './beside-base.ts'

/**
 * "to July", "until August" after January–June: the stretch spoken of begins where it began and ends there. After the
 * twelve months to October it is the twelve that end there.
 */
export function stretched(
  clause: Clause,
  at: number,
  base: Range,
  { previous }: Intent,
): PeriodPhrase | undefined {
  const end = endAt(clause, at)
  if (!end) return undefined
  const bare = clause.ideas.every((_, i) => i === at || clause.binds(i) || clause.was(i, 'only'))
  const ofChange = base.from === base.to && previous?.comparison !== undefined
  if (!bare || ofChange || clause.ideas[at]!.text.includes('->')) return undefined
  if (isTwelveTo(base)) return twelveTo(end, base)
  const to = end.kind === 'yearless' ? firstAfter(end, base) : end.kind === 'fixed' ? end.range.to : undefined
  return to !== undefined && to > base.from
    ? { kind: 'fixed', range: { from: base.from, to }, grain: 'range' }
    : undefined
}

function twelveTo(end: PeriodPhrase, base: Range): PeriodPhrase | undefined {
  const to =
    end.kind === 'yearless' ? month(yearOf(base.to), end.to) : end.kind === 'fixed' ? end.range.to : undefined
  return to === undefined ? undefined : { kind: 'fixed', range: { from: to - 11, to }, grain: 'range' }
}

function endAt({ ideas }: Clause, at: number): PeriodPhrase | undefined {
  const { period } = ideas[at]!
  if (period?.kind === 'until') return period.end
  return at > 0 && /^(?:up )?(?:to|until|till|through)$/.test(ideas[at - 1]!.text) ? period : undefined
}

function firstAfter({ to, from }: Yearless, base: Range): number {
  const last = to < from ? to + 12 : to
  const month = yearRange(yearOf(base.from)).from + last - 1
  return month < base.from ? month + 12 : month
}
