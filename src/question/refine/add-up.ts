import { type Idea, withSenses } from '../idea.ts'
import { leadsIn } from '../leads-in.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const adds = textsOf('add', 'add up', 'sum', 'sum up')

/** "add the US and Japan for July": an order to add up, and nothing that they added. */
export function refineAddUp(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => adds.has(text))
  if (at < 0 || !ideas.slice(0, at).every(leadsIn) || !ideas[behindArticles(ideas, at + 1)]?.place)
    return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('combined', 'combined')]) : idea))
}

/** "both", "the", "both the" */
function behindArticles(ideas: readonly Idea[], from: number): number {
  let at = from
  while (/^(?:both|the)$/.test(ideas[at]?.text ?? '')) at += 1
  return at
}
