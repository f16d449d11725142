import { has, type Idea, withMeaning } from '../idea.ts'

/** "first fall since June 2025": June is what it is counted from, and no month that could be the first. */
export function refineFirstSince(ideas: readonly Idea[]): readonly Idea[] {
  const first = ideas.findIndex(({ text }) => text === 'first')
  if (!ideas.some((idea, at) => at > first && has(idea, 'direction'))) return ideas
  return ideas.map((idea, at) => {
    const { period } = idea
    const isFrom = at > first && period?.kind === 'since' && !period.exclusive && !period.event
    return isFrom && 'grain' in period.start && period.start.grain === 'month'
      ? withMeaning(idea, { period: { ...period, exclusive: true } })
      : idea
  })
}
