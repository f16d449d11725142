import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const adds = textsOf('add', 'add up', 'sum', 'sum up')

/** "add the US and Japan for July": an order to add up, and nothing that they added. */
export function refineAddUp(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => adds.has(text))
  const named = ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]
  const isOrder = ideas.slice(0, at).every(opens)
  if (at < 0 || !isOrder || !named?.place) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('combined', 'combined')]) : idea))
}

/** Politeness, or the time: nobody who would have added. */
const opens = (idea: Idea): boolean =>
  !idea.isWord || idea.period !== undefined || has(idea, 'filler') || has(idea, 'talk')
