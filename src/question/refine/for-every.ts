import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const everyUnit = textsOf('every', 'each', 'per')

/**
 * "for every tonne to Japan how many to Korea": Korea's tonnes as a multiple of Japan's, which stand first, so that it is
 * the ratio of Korea to Japan.
 */
export function refineForEvery(ideas: readonly Idea[]): readonly Idea[] {
  const every = ideas.findIndex(({ text }, at) => everyUnit.has(text) && has(ideas[at + 1], 'unit'))
  const asked = ideas.findIndex((idea, at) => at > every + 2 && isHowMany(idea))
  if (every < 0 || asked < 0 || ideas.slice(0, every).some(({ isWord, text }) => isWord && text !== 'for'))
    return ideas
  const unit = has(ideas[asked + 1], 'unit') ? 1 : 0
  const base = withoutComma(ideas.slice(every + 2, asked))
  const end = ideas.findLastIndex(({ isWord }) => isWord) + 1
  return [
    merge(ideas, 0, every + 2, { senses: [newSense('ratio', 'ratio')] }),
    ...ideas.slice(asked + 1 + unit, end),
    withSenses(ideas[asked]!, [newSense('versus', 'versus')]),
    ...base,
    ...ideas.slice(end),
  ]
}

const isHowMany = (idea: Idea): boolean => has(idea, 'ask', 'amount') && /^how (?:many|much)/.test(idea.text)

const withoutComma = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.at(-1)?.text === ',' ? ideas.slice(0, -1) : ideas
