import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike, textsOf } from '../texts.ts'

export const everyUnit = textsOf('every', 'each', 'per')

/** How it reads once it is one idea: whoever stands behind it is what the other one is a multiple of. */
export const forEvery = textsLike(/^for (?:every|each|per) /)

/** "for every tonne to Japan how many to Korea": Korea's tonnes as a multiple of Japan's. */
export function refineForEvery(ideas: readonly Idea[]): readonly Idea[] {
  const every = ideas.findIndex(({ text }, at) => everyUnit.has(text) && has(ideas[at + 1], 'unit'))
  const asked = ideas.findIndex((idea, at) => at > every + 2 && isHowMany(idea))
  if (every < 1 || asked < 0 || ideas[every - 1]!.text !== 'for') return ideas
  const end = asked + (has(ideas[asked + 1], 'unit') ? 2 : 1)
  const sides = [ideas.slice(every + 2, asked), ideas.slice(end)]
  if (!sides.every((side) => side.some(({ place }) => place))) return ideas
  const start = ideas[asked - 1]!.text === ',' ? asked - 1 : asked
  return [
    ...ideas.slice(0, every - 1),
    merge(ideas, every - 1, every + 2, { senses: [newSense('ratio', 'ratio')] }),
    ...ideas.slice(every + 2, start),
    withSenses(merge(ideas, start, end, {}), [newSense('versus', 'versus')]),
    ...ideas.slice(end),
  ]
}

const isHowMany = (idea: Idea): boolean => has(idea, 'ask', 'amount') && /^how (?:many|much)/.test(idea.text)
