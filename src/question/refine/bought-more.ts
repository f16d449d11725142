import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** "did the US buy more in July": more than before, which is a rise; "more than Japan" and "more or less" set two side by side. */
export function refineBoughtMore(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => moreOrLess.has(text) && isDeed(ideas[i - 1]))
  if (
    at < 0 ||
    !ideas.some((idea) => has(idea, 'yesno')) ||
    ideas.some((idea, i) => i !== at && isOfTwo(idea))
  )
    return ideas
  const next = ideas[at + 1]?.good ? ideas[at + 2] : ideas[at + 1]
  if (next && !(next.period || has(next, 'preposition') || /^(?:from|to|in|\?)$/.test(next.text)))
    return ideas
  const way = newSense('direction', ideas[at]!.text === 'more' ? 'up' : 'down')
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [way]) : idea))
}

export const moreOrLess = textsOf('more', 'less')

const isDeed = (idea: Idea | undefined): boolean => deeds.some((kind) => has(idea, kind))
const deeds = ['verb', 'taking', 'gives', 'goes', 'flow'] as const

const isOfTwo = (idea: Idea): boolean =>
  two.some((kind) => has(idea, kind)) ||
  has(idea, 'conjunction', 'and') ||
  idea.threshold !== undefined ||
  idea.amount !== undefined
const two = ['ask', 'which', 'or', 'than', 'versus', 'compare', 'difference', 'relation'] as const
