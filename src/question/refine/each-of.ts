import type { Range } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { textsOf } from '../texts.ts'

/** "all", and "both", where it is asked whether: "exports in all of the last three months" are added up. */
export const allOf = textsOf('both of', 'all', 'all of', 'all of the', 'in all')

/**
 * "each of the last three months", "all three months of Q2", "the last three months all": every month of it. "The average
 * of each of the last two years" is none of all of them.
 */
export function refineEachOf(ideas: readonly Idea[]): readonly Idea[] {
  if (ideas.some((idea) => has(idea, 'quantity', 'average'))) return ideas
  for (let at = 0; at < ideas.length; at++) {
    const found = isEach(ideas, at) ? unitsBehind(ideas, at + 1) : undefined
    if (!found) continue
    const { to, unit } = found
    const each = ideaOf(merge(ideas, at, to, {}), { senses: everyOne(unit) })
    return [...ideas.slice(0, at), each, ...ideas.slice(to)]
  }
  const named = bothNamed(ideas)
  return named === ideas && ideas.some((idea) => allOf.has(idea.text)) ? allBehind(ideas) : named
}

/** "each of the last three months" as it stands among the ideas. */
export const isEachOf = (idea: Idea | undefined): boolean =>
  has(idea, 'quantifier', 'every') && eachOf.test(idea!.text)
const eachOf = /^(?:(?:in )?each|every one|(?:in )?both|all|in all)\b(?! (?:month|quarter|year))/

const isEach = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'each') ||
  // "how much was exported in all in the first seven months" is a sum
  (allOf.has(ideas[at]!.text) && asksWhether(ideas) && !has(ideas[at + 1], 'preposition', 'in'))

const asksWhether = (ideas: readonly Idea[]): boolean => ideas.some((idea) => has(idea, 'yesno'))

/** Where the months begin, past "one of the" and "three months of"; and what they are counted in. */
function unitsBehind(ideas: readonly Idea[], from: number): { to: number; unit: string } | undefined {
  let unit: string | undefined
  for (let to = from; to < Math.min(from + 5, ideas.length); to++) {
    const { period, text, number } = ideas[to]!
    unit ??= counted.exec(text)?.[1]
    if (period) return unit ? { to, unit } : undefined
    if (!number && !has(ideas[to], 'filler') && !has(ideas[to], 'number')) return undefined
  }
  return undefined
}
const counted = /\b(month|quarter|year)s\b/

/** "were the last three months all above 5,000 t" */
function allBehind(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => allOf.has(text) && unitIn(ideas[i - 1]) !== undefined)
  if (at < 0 || !asksWhether(ideas)) return ideas
  const each = ideaOf(ideas[at]!, { senses: everyOne(unitIn(ideas[at - 1])!) })
  return [...ideas.slice(0, at), each, ...ideas.slice(at + 1)]
}

/** "did exports fall in both April and May 2025": every month of the two. Levels stand side by side as they are. */
function bothNamed(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => has(idea, 'each') || has(idea, 'both'))
  const [first, and, second] = ideas.slice(at + 1)
  if (at < 0 || !has(and, 'conjunction') || !asksWhether(ideas)) return ideas
  const range = ideas.some((idea) => has(idea, 'direction')) && stretchOf(first?.period, second?.period)
  if (!range) return ideas
  const each = ideaOf(ideas[at]!, { senses: everyOne('month') })
  const months = merge(ideas, at + 1, at + 4, { period: { kind: 'fixed', range, grain: 'range' } })
  return [...ideas.slice(0, at), each, months, ...ideas.slice(at + 4)]
}

/** Of two months that follow on each other. */
function stretchOf(one: PeriodPhrase | undefined, other: PeriodPhrase | undefined): Range | undefined {
  if (one?.kind !== 'fixed' || other?.kind !== 'fixed') return undefined
  const areMonths = one.grain === 'month' && other.grain === 'month'
  return areMonths && one.range.to + 1 === other.range.from
    ? { from: one.range.from, to: other.range.to }
    : undefined
}

const unitIn = (idea: Idea | undefined): string | undefined =>
  idea?.period ? counted.exec(idea.text)?.[1] : undefined

const everyOne = (unit: string): Idea['senses'] => [
  newSense('grain', unit),
  newSense('quantifier', 'every'),
  newSense('series', 'series'),
]
