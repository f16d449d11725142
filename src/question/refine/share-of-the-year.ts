import { monthOfYear, type Range, range, yearOf, yearRange } from '../../calendar/month.ts'
import { has, type Idea, withMeaning } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "July 2025 as a share of the year", and in a talk "what part of the annual total is that": of the year it lies in. */
export function refineSharesOfTheYear(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isWhole(ideas, i))
  const period = at < 0 ? undefined : wholeBeside(ideas, ideas[at]!.text === 'quarter' ? 'quarter' : 'year')
  if (!period) return ideas
  const whole = withMeaning(ideas[at]!, { period, senses: undefined })
  return [...ideas.slice(0, at), whole, ...ideas.slice(behindWhole(ideas, at))]
}

/** Behind "share of the", or behind "share of Q4 in the". */
function isWhole(ideas: readonly Idea[], at: number): boolean {
  if (ideas[at - 1]?.text !== 'the' || !wholes.has(ideas[at]!.text)) return false
  return isBehindShare(ideas, at - 1) || (ideas[at - 2]?.text === 'in' && isPartOfShare(ideas, at - 3))
}
const wholes: ReadonlySet<string> = new Set([
  'year',
  'annual total',
  'annual figure',
  'yearly total',
  'quarter',
])

const isPartOfShare = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]?.period !== undefined && isBehindShare(ideas, at)

function isBehindShare(ideas: readonly Idea[], at: number): boolean {
  const of = ideas[at - 1]
  if (/ of$/.test(of?.text ?? '')) return has(of, 'quantity', 'share')
  return of?.text === 'of' && has(ideas[at - 2], 'quantity', 'share')
}

/** "the year's total": no total of all partners. */
function behindWhole(ideas: readonly Idea[], at: number): number {
  const behind = ideas[at + 1]?.text === "'s" ? at + 2 : at + 1
  return /^(?:totals?|figure|volume)$/.test(ideas[behind]?.text ?? '') ? behind + 1 : behind
}

/** As "the full year": asked about where none was told. */
const someYear: PeriodPhrase = {
  kind: 'ask',
  why: 'vague',
  words: 'the year',
  options: [
    { kind: 'calendar', unit: 'year', offset: 0 },
    { kind: 'calendar', unit: 'year', offset: -1 },
  ],
}
const thatQuarter: PeriodPhrase = { kind: 'before', unit: 'quarter', count: 0 }

/** Around the only period named, else around the one that was told. */
function wholeBeside(ideas: readonly Idea[], grain: 'year' | 'quarter'): PeriodPhrase | undefined {
  const [only, ...others] = ideas.flatMap(({ period }) => (period ? [period] : []))
  if (others.length > 0) return undefined
  if (!only || only.kind === 'yearless') return grain === 'year' ? someYear : only ? undefined : thatQuarter
  if (only.kind !== 'fixed' || only.grain === 'year') return undefined
  const whole = grain === 'year' ? yearRange(yearOf(only.range.from)) : quarterOf(only.range)
  const isInside = only.range.to <= whole.to && only.range.to - only.range.from < whole.to - whole.from
  return isInside
    ? { kind: 'fixed', range: whole, grain, ...(grain === 'year' && { whole: true }) }
    : undefined
}

function quarterOf({ from }: Range): Range {
  const first = from - ((monthOfYear(from) - 1) % 3)
  return range(first, first + 2)
}
