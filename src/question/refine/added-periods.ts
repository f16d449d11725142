import { lengthOf, monthOfYear } from '../../calendar/month.ts'
import { has, type Idea, merge } from '../idea.ts'
import type { Phrase } from '../readers/period-phrase.ts'

type Fixed = Phrase<'fixed'>

/** "jan+feb 2026 vs jan+feb 2025": what follows on each other and is added up is one stretch, and set against another. */
export function refineAddedPeriods(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === '+' && stretchOf(ideas[i - 1], ideas[i + 1]))
  if (at < 0) return ideas
  return refineAddedPeriods(joined(ideas, at - 1, at + 2))
}

/** "Jan and Feb 2026 vs Jan and Feb 2025": the same months of two years, each side as one stretch. */
export function refineSameStretches(ideas: readonly Idea[]): readonly Idea[] {
  const versus = ideas.findIndex((idea) => has(idea, 'versus'))
  const [from, to] = [pairUpTo(ideas, versus), pairFrom(ideas, versus + 1)]
  const [first, second] = [
    stretchOf(ideas[from], ideas[versus - 1]),
    stretchOf(ideas[versus + 1], ideas[to - 1]),
  ]
  if (!first || !second || !areSameMonths(first, second)) return ideas
  return joined(joined(ideas, versus + 1, to), from, versus)
}

const joined = (ideas: readonly Idea[], from: number, to: number): readonly Idea[] => [
  ...ideas.slice(0, from),
  merge(ideas, from, to, { period: stretchOf(ideas[from], ideas[to - 1]) }),
  ...ideas.slice(to),
]

function stretchOf(first: Idea | undefined, second: Idea | undefined): Fixed | undefined {
  const [before, behind] = [first?.period, second?.period]
  if (before?.kind !== 'fixed' || behind?.kind !== 'fixed') return undefined
  if (behind.range.from !== before.range.to + 1) return undefined
  return { kind: 'fixed', range: { from: before.range.from, to: behind.range.to }, grain: 'range' }
}

const pairUpTo = (ideas: readonly Idea[], end: number): number =>
  has(ideas[end - 2], 'conjunction') ? end - 3 : end - 2

const pairFrom = (ideas: readonly Idea[], at: number): number =>
  has(ideas[at + 1], 'conjunction') ? at + 3 : at + 2

const areSameMonths = ({ range: first }: Fixed, { range: second }: Fixed): boolean =>
  lengthOf(first) === lengthOf(second) && monthOfYear(first.from) === monthOfYear(second.from)
