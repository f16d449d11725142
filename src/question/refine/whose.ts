import { has, type Idea, ideaOf, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "whose nickel does the UK buy": who the suppliers are. "whose purchases of UK nickel rose most": of the buyers. */
export function refineWhose(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'whose')
  const dealing = ideas[at + 1]?.good ? at + 2 : at + 1
  const flow = senseOf(ideas[dealing], 'flow')
  if (flow && isDealing(ideas, dealing))
    return [
      ...ideas.slice(0, at),
      ideaOf(ideas[at]!, { senses: flow === 'import' ? buyers : suppliers }),
      ...ideas.slice(at + 1, dealing),
      ideaOf(ideas[dealing]!, { senses: filler }),
      ...ideas.slice(dealing + 1),
    ]
  // "whose volume grew most": which of them grew most
  if (isMovedAmount(ideas, at + 1))
    return [
      ...ideas.slice(0, at),
      ideaOf(ideas[at]!, { senses: whichOnes }),
      ideaOf(ideas[at + 1]!, { senses: filler }),
      ...ideas.slice(at + 2),
    ]
  if (has(ideas[at + 1], 'quantity', 'share'))
    return ideas.with(at, ideaOf(ideas[at]!, { senses: whichOnes }))
  const buys =
    ideas[at + 1]?.good !== undefined &&
    ideas.some((idea, i) => i > at && has(idea, 'flow', 'import') && buying.test(idea.text))
  return buys ? ideas.with(at, ideaOf(ideas[at]!, { senses: suppliers })) : ideas
}

/** "whose purchases of", "whose sales to", "whose platinum sales to": what they do, and with whom. */
const isDealing = (ideas: readonly Idea[], at: number): boolean =>
  /^(?:of|to|from)$/.test(ideas[at + 1]?.text ?? '') || has(ideas[at + 1], 'direction')

/** "whose tonnage fell most", "whose intake was lower": weight, or the flow that is held, and what became of it. */
const isMovedAmount = (ideas: readonly Idea[], at: number): boolean =>
  /^(?:volumes?|tonnages?|tonnes|intake|take|purchases|deliveries|shipments)$/.test(ideas[at]?.text ?? '') &&
  (has(ideas[at + 1], 'direction') ||
    has(ideas[at + 1], 'rank') ||
    (has(ideas[at + 1], 'yesno') && has(ideas[at + 2], 'more')))

const buying =
  /^(?:buy|buys|bought|buying|import|imported|purchase|purchases|purchased|procure|procures|procured)(?: in)?$/
const suppliers = [newSense('agent', 'import'), newSense('noun', 'partner')]
const whichOnes = [newSense('noun', 'partner')]
const filler = [newSense('filler', 'filler')]
const buyers = [newSense('agent', 'export'), newSense('noun', 'partner')]
