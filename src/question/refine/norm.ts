import { has, type Idea, ideaOf } from '../idea.ts'
import { item } from '../item.ts'
import { newSense } from '../lexicon.ts'

/** "compared with normal", "vs a usual month": what is held against it is held against the average. */
export function refineNorms(ideas: readonly Idea[]): readonly Idea[] {
  return ideas.map((idea, at) => (has(idea, 'norm') && isHeldAgainst(ideas, at) ? average(idea) : idea))
}

const average = (idea: Idea): Idea => ideaOf(idea, { senses: [newSense('quantity', 'average')] })

/** Behind "vs", "than", "above"; "is that normal" asks for something else. */
export function isHeldAgainst(ideas: readonly Idea[], at: number): boolean {
  const mark = /^(?:the|its|their|a|an)$/.test(item(ideas, at - 1)?.text ?? '') ? at - 2 : at - 1
  return marks.some((kind) => has(ideas[mark], kind))
}

const marks = ['versus', 'than', 'relation', 'more', 'compare']
