import { has, type Idea, ideaOf } from '../idea.ts'

/** "how did imports run through 2025": in the course of it, and not all there was until it ended. */
export function refineThroughYears(ideas: readonly Idea[]): readonly Idea[] {
  const asks = ideas.some(({ text }) => /^how (?:did|have|has)$/.test(text))
  return asks && !ideas.some((idea) => isStart(idea) || has(idea, 'change'))
    ? ideas.map((idea) => duringYear(idea) ?? idea)
    : ideas
}

function duringYear(idea: Idea): Idea | undefined {
  const { period, text } = idea
  const isYear = period?.kind === 'until' && period.end.kind === 'fixed' && period.end.grain === 'year'
  return isYear && text.startsWith('through ') ? ideaOf(idea, { period: period.end }) : undefined
}

const isStart = (idea: Idea): boolean => has(idea, 'preposition', 'from') && !idea.place
