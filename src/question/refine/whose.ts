import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "whose nickel does the UK buy": who the suppliers are. Of those who sell it is nobody's but their own. */
export function refineWhose(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'whose' && ideas[i + 1]?.good !== undefined)
  const buys =
    at >= 0 && ideas.some((idea, i) => i > at && has(idea, 'flow', 'import') && buying.test(idea.text))
  return buys ? ideas.with(at, ideaOf(ideas[at]!, { senses: suppliers })) : ideas
}

const buying =
  /^(?:buy|buys|bought|buying|import|imported|purchase|purchases|purchased|procure|procures|procured)(?: in)?$/
const suppliers = [newSense('agent', 'import'), newSense('noun', 'partner')]
