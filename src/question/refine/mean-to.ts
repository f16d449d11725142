import { lengthOf } from '../../calendar/month.ts'
import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { endingAt } from '../readers/period/ending-at.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { sums } from './moving-window.ts'

/**
 * "3-month average to March 2026", "12m avg of exports as of June": of the months that end there. "The 3-month
 * average, October to December" is of those, and of no others beside them.
 */
export function refineMeansTo(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ period }, i) => isMonths(period) && isMeasured(ideas[i + 1]))
  const months = at < 0 ? undefined : ideas[at]!.period
  if (!isMonths(months)) return ideas
  const found = endBehind(ideas, at + 2)
  const period = found && isMonth(found.end) ? endingAt(found.end, months.count) : undefined
  if (found && period) return through(ideas, at, found, period)
  return isCompared(ideas) ? ideas : ofNamed(ideas, at, months.count)
}

/** "3-month total of exports to March 2026" */
const isMeasured = (idea: Idea | undefined): boolean => isAverage(idea) || sums.has(idea?.text ?? '')

const isAverage = (idea: Idea | undefined): boolean => has(idea, 'quantity', 'average')

type Months = Extract<NonNullable<Idea['period']>, { kind: 'rolling' }>

const isMonths = (period: Idea['period']): period is Months =>
  period?.kind === 'rolling' && period.unit === 'month'

const through = (
  ideas: readonly Idea[],
  at: number,
  { from, to }: End,
  period: PeriodPhrase,
): readonly Idea[] =>
  ideas.map((idea, i) => {
    if (i === at) return ideaOf(idea, { period })
    return i >= from && i < to ? ideaOf(idea, { senses: filler }) : idea
  })

/** The months are named: as many of them as were said, or it is not told what is to be averaged. */
function ofNamed(ideas: readonly Idea[], at: number, count: number): readonly Idea[] {
  const named = ideas.flatMap(({ period }, i) => (period && i !== at ? [monthsOf(period)] : []))
  if (named.length === 0 || named.includes(undefined)) return ideas
  const total = named.reduce((sum, months) => sum! + months!, 0)
  // "trailing 3-month sum, July 2025": the one month is the end, as elsewhere
  if (total !== count && !isAverage(ideas[at + 1])) return ideas
  return ideas.with(at, ideaOf(ideas[at]!, { senses: total === count ? filler : unsupported }))
}

const isCompared = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => idea.threshold !== undefined || comparing.some((kind) => has(idea, kind)))
const comparing = ['versus', 'than', 'more', 'relation', 'compare', 'series', 'change', 'direction'] as const

function monthsOf(period: NonNullable<Idea['period']>): number | undefined {
  if (period.kind === 'fixed') return lengthOf(period.range)
  if (period.kind === 'yearless') return ((period.to - period.from + 12) % 12) + 1
  if (period.kind !== 'span') return undefined
  const { from, to } = period
  if (from.kind === 'fixed' && to.kind === 'fixed') return to.range.to - from.range.from + 1
  return undefined
}

const filler = [newSense('filler', 'filler')]
const unsupported = [newSense('unsupported', 'unsupported')]

interface End {
  readonly from: number
  readonly to: number
  readonly end: PeriodPhrase
}

/** The month that a stretch is said to end with; of two that are named behind it none is. */
function endBehind(ideas: readonly Idea[], start: number): End | undefined {
  const [at, ...others] = ideas.flatMap(({ period }, i) => (i >= start && period ? [i] : []))
  const period = at === undefined ? undefined : ideas[at]!.period
  if (at === undefined || !period || others.length > 0) return undefined
  if (period.kind === 'until') return { from: at, to: at + 1, end: period.end }
  const before = ideas.slice(start, at).map(({ text }) => text)
  if (joints.has(before.at(-1) ?? '')) return { from: at - 1, to: at + 1, end: period }
  return before.slice(-2).join(' ') === 'as of' ? { from: at - 2, to: at + 1, end: period } : undefined
}

const joints = new Set([
  'to',
  'until',
  'till',
  'through',
  'up to',
  'ending',
  'ended',
  'to the end of',
  'as of',
  'as at',
])

const isMonth = (period: PeriodPhrase): boolean =>
  (period.kind === 'fixed' || period.kind === 'yearless') && period.grain === 'month'
