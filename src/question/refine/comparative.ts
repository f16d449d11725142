import { type Alternative, alternativeIn } from '../alternatives.ts'
import { has, type Idea, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "which was higher, Germany or the US", "was May or June higher": beside "which", "who" or two things to choose from
 * the comparative sets things against each other; on its own it tells a direction.
 */
export function refineComparatives(ideas: readonly Idea[]): readonly Idea[] {
  const alternative = alternativeIn(ideas)
  if (!choosesAmong(ideas, alternative)) return ideas
  const asks = ideas.some(asksWhich)
  return ideas.map((idea) => {
    const relation = asks || !moves.has(idea.text) ? relationOf(idea) : undefined
    if (!relation) return idea
    if (alternative !== 'period')
      return has(idea, 'more') ? idea : { ...idea, senses: [newSense('more', relation)] }
    // of two months it is the highest
    return { ...idea, senses: [newSense('extreme', relation === 'above' ? 'highest' : 'lowest')] }
  })
}

function choosesAmong(ideas: readonly Idea[], alternative: Alternative | undefined): boolean {
  if (alternative !== undefined && alternative !== 'direction')
    return !ideas.some((idea) => has(idea, 'than'))
  return ideas.some(asksWhich) && ideas.some((idea) => has(idea, 'or') || has(idea, 'versus'))
}

const asksWhich = (idea: Idea): boolean => has(idea, 'which') || has(idea, 'ask', 'who')

/** "was the US or Germany up in October": each against the month before, and not the one against the other. */
const moves: ReadonlySet<string> = new Set(['up', 'down'])

/** "bigger", and no "bigger than", which names what it is held against. */
const relationOf = (idea: Idea): 'above' | 'below' | undefined =>
  comparatives[idea.text] ??
  (idea.text.endsWith(' than') ? undefined : (senseOf(idea, 'more') as 'above' | 'below' | undefined))

const comparatives: Readonly<Record<string, 'above' | 'below'>> = {
  higher: 'above',
  lower: 'below',
  up: 'above',
  down: 'below',
}
