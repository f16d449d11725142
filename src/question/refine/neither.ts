import { has, type Idea, ideaOf, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "from neither Norway nor China", "that are neither German nor Chinese": all but these two. */
export function refineNeither(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'neither')
  const nor = ideas.findIndex(({ text }, i) => i > at && text === 'nor')
  const named = (i: number): boolean =>
    ideas[i]?.place !== undefined || (ideas[i]?.text === 'the' && ideas[i + 1]?.place !== undefined)
  const isPair = isLed(ideas, at) && (nor === at + 2 || nor === at + 3) && named(at + 1) && named(nor + 1)
  if (!isPair) return ideas
  const lead = leadBefore(ideas, at)
  return ideas.flatMap((idea, i) => {
    if (i >= lead && i < at) return []
    if (i === at) return [merge(ideas, lead, at + 1, { senses: exclude })]
    return [i === nor ? ideaOf(idea, { senses: and }) : idea]
  })
}

const exclude = [newSense('exclude', 'exclude')]
const and = [newSense('filler', 'filler'), newSense('conjunction', 'and')]

/** It says of the trade from or to where, and is not who did it: "did neither Norway nor China sell nickel". */
const isLed = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at - 1], 'preposition') ||
  has(ideas[at - 1], 'goes') ||
  (has(ideas[at - 1], 'yesno') && /^(?:that|which)$/.test(ideas[at - 2]?.text ?? ''))

/** "from" and "that are" say nothing more; "came from" tells which way. */
const leadBefore = (ideas: readonly Idea[], at: number): number =>
  has(ideas[at - 1], 'preposition') ? at - 1 : has(ideas[at - 1], 'yesno') ? at - 2 : at
