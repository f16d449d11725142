import { lengthOf, type Month, range } from '../../calendar/month.ts'
import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "3-month average to March 2026", "six-month average through December": of the months that end there. */
export function refineMeansTo(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ period }, i) => period?.kind === 'rolling' && has(ideas[i + 1], 'quantity', 'average'),
  )
  const found = at < 0 ? undefined : endAt(ideas, at + 2)
  const length = ideas[at]?.period
  if (!found || length?.kind !== 'rolling' || length.unit !== 'month') return ideas
  const months = range(found.end - length.count + 1, found.end)
  return ideas.map((idea, i) => {
    if (i === at) return ideaOf(idea, { period: { kind: 'fixed', range: months, grain: 'range' } })
    return i > at + 1 && i < found.to ? ideaOf(idea, { senses: filler }) : idea
  })
}

const filler = [newSense('filler', 'filler')]

/** The month that a stretch is said to end with. */
function endAt(ideas: readonly Idea[], at: number): { to: number; end: Month } | undefined {
  const { period: until } = ideas[at] ?? {}
  if (until?.kind === 'until') return monthIn(until.end, at + 1)
  return joints.has(ideas[at]?.text ?? '') ? monthIn(ideas[at + 1]?.period, at + 2) : undefined
}

const joints = new Set(['to', 'until', 'till', 'through', 'up to', 'ending', 'ended', 'to the end of'])

const monthIn = (period: Idea['period'], to: number): { to: number; end: Month } | undefined =>
  period?.kind === 'fixed' && lengthOf(period.range) === 1 ? { to, end: period.range.to } : undefined
