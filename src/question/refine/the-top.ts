import { has, type Idea, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const ends = textsOf('top', 'bottom')

/** "was May 2025 the bottom", "was the top in January": of months, where nobody is named who could be first. */
export function refineTheTop(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => ends.has(text) && ideas[i - 1]?.text === 'the')
  if (at < 0 || !ideas.some(isMonth) || !ideas.some((idea) => has(idea, 'yesno'))) return ideas
  if (ideas.some(({ place }) => place) || !ideas.slice(at + 1).every(isOfTime)) return ideas
  const isTop = ideas[at]!.text === 'top'
  const senses = [newSense('extreme', isTop ? 'highest' : 'lowest')]
  return ideas.map((idea, i) =>
    i === at ? withMeaning(idea, { text: isTop ? 'peak' : 'trough', senses }) : idea,
  )
}

const isMonth = ({ period }: Idea): boolean => period !== undefined && 'grain' in period

/** "in January 2025?", "for exports", "thanks" */
const isOfTime = (idea: Idea): boolean =>
  idea.period !== undefined || !idea.isWord || besides.some((kind) => has(idea, kind))
const besides = ['preposition', 'flow', 'talk'] as const
