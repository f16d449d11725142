import { has, type Idea, ideaOf, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "whose nickel does the UK buy": who the suppliers are. "whose purchases of UK nickel rose most": of the buyers. */
export function refineWhose(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'whose')
  const flow = senseOf(ideas[at + 1], 'flow')
  if (flow && isDealing(ideas, at + 1))
    return [
      ...ideas.slice(0, at),
      merge(ideas, at, at + 2, { senses: flow === 'import' ? buyers : suppliers }),
      ...ideas.slice(at + 2),
    ]
  if (has(ideas[at + 1], 'quantity', 'share'))
    return ideas.with(at, ideaOf(ideas[at]!, { senses: whichOnes }))
  const buys =
    ideas[at + 1]?.good !== undefined &&
    ideas.some((idea, i) => i > at && has(idea, 'flow', 'import') && buying.test(idea.text))
  return buys ? ideas.with(at, ideaOf(ideas[at]!, { senses: suppliers })) : ideas
}

/** "whose purchases of", "whose sales to": what they do, and with whom. */
const isDealing = (ideas: readonly Idea[], at: number): boolean =>
  /^(?:of|to|from)$/.test(ideas[at + 1]?.text ?? '') || has(ideas[at + 1], 'direction')

const buying =
  /^(?:buy|buys|bought|buying|import|imported|purchase|purchases|purchased|procure|procures|procured)(?: in)?$/
const suppliers = [newSense('agent', 'import'), newSense('noun', 'partner')]
const whichOnes = [newSense('noun', 'partner')]
const buyers = [newSense('agent', 'export'), newSense('noun', 'partner')]
