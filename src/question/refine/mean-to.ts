import { lengthOf, type Month, type Range, range } from '../../calendar/month.ts'
import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "3-month average to March 2026", "six-month average through December": of the months that end there. "The 3-month
 * average, October to December" is of those, and of no others beside them.
 */
export function refineMeansTo(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ period }, i) => isMonths(period) && has(ideas[i + 1], 'quantity', 'average'))
  const months = at < 0 ? undefined : ideas[at]!.period
  if (!isMonths(months)) return ideas
  const found = endAt(ideas, at + 2)
  if (found) return endingAt(ideas, at, found, range(found.end - months.count + 1, found.end))
  return isCompared(ideas) ? ideas : ofNamed(ideas, at, months.count)
}

type Months = Extract<NonNullable<Idea['period']>, { kind: 'rolling' }>

const isMonths = (period: Idea['period']): period is Months =>
  period?.kind === 'rolling' && period.unit === 'month'

const endingAt = (ideas: readonly Idea[], at: number, { to }: End, months: Range): readonly Idea[] =>
  ideas.map((idea, i) => {
    if (i === at) return ideaOf(idea, { period: { kind: 'fixed', range: months, grain: 'range' } })
    return i > at + 1 && i < to ? ideaOf(idea, { senses: filler }) : idea
  })

/** The months are named: as many of them as were said, or it is not told what is to be averaged. */
function ofNamed(ideas: readonly Idea[], at: number, count: number): readonly Idea[] {
  const named = ideas.flatMap(({ period }, i) => (period && i !== at ? [monthsOf(period)] : []))
  if (named.length === 0 || named.includes(undefined)) return ideas
  const total = named.reduce((sum, months) => sum! + months!, 0)
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
  readonly to: number
  readonly end: Month
}

/** The month that a stretch is said to end with. */
function endAt(ideas: readonly Idea[], at: number): End | undefined {
  const { period: until } = ideas[at] ?? {}
  if (until?.kind === 'until') return monthIn(until.end, at + 1)
  return joints.has(ideas[at]?.text ?? '') ? monthIn(ideas[at + 1]?.period, at + 2) : undefined
}

const joints = new Set(['to', 'until', 'till', 'through', 'up to', 'ending', 'ended', 'to the end of'])

const monthIn = (period: Idea['period'], to: number): End | undefined =>
  period?.kind === 'fixed' && lengthOf(period.range) === 1 ? { to, end: period.range.to } : undefined
