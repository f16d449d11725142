import { has, type Idea } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "what does the UK import most": where there are several goods and none is named, they are what is ranked. */
export function refineRankedGoods(ideas: readonly Idea[]): readonly Idea[] {
  if (ideas.some(namesOther)) return ideas
  const at = ideas.findIndex((idea, i) => has(idea, 'flow') && isMostOf(ideas, i))
  return at < 0 ? ideas : ideas.map((idea, i) => (i === at ? withGoods(idea) : idea))
}

const withGoods = (idea: Idea): Idea => ({
  ...idea,
  senses: [...idea.senses!, newSense('noun', 'commodity')],
})

/** What else could be ranked or searched: a good's partners, months, what moved most. */
const namesOther = (idea: Idea): boolean =>
  idea.good !== undefined || other.some((kind) => has(idea, kind)) || has(idea, 'ask', 'who')
const other = ['agent', 'noun', 'grain', 'direction', 'change', 'rank', 'versus', 'than', 'or', 'quantity']

const isMostOf = (ideas: readonly Idea[], at: number): boolean =>
  ideas.slice(0, at).some(({ text }) => /^what(?: does| did| do)?$/.test(text)) &&
  /^(?:the )?most(?: of)?$/.test(ideas[at + 1]?.text ?? '')
