import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** "the top buyer of UK nickel and how much it bought": who buys, and that it did, is said already. */
export function refineHowMuchItBought(ideas: readonly Idea[]): readonly Idea[] {
  const agent = ideas.findIndex((idea) => has(idea, 'agent'))
  const subject = ideas.findIndex(({ text }, at) => at > agent && traders.has(text))
  const asks = ideas[subject - 1]?.text === 'did' ? subject - 2 : subject - 1
  const deed = ideas[subject + 1]
  const side = has(ideas[agent], 'agent', 'export') ? 'import' : 'export'
  if (
    agent < 0 ||
    asks <= agent ||
    !isDone(deed, side) ||
    // "imported from there" is another flow
    /^(?:from|to)$/.test(ideas[subject + 2]?.text ?? '') ||
    !/^(?:how much|what)(?: did)?$/.test(ideas[asks]!.text)
  )
    return ideas
  return ideas.map((idea, at) => (at === subject + 1 ? withSenses(idea, filler) : idea))
}

export const traders = textsOf('it', 'they')

/** What a buyer does is buying, what a supplier does is selling. */
const isDone = (deed: Idea | undefined, side: string): boolean =>
  has(deed, 'flow', side) ||
  has(deed, 'verb', side) ||
  has(deed, 'taking', side) ||
  (side === 'export' && has(deed, 'gives'))

const filler = [newSense('filler', 'filler')]
