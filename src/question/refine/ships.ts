import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const ships = textsOf('ships')

/** "who ships magnets to the UK", "what Brazil ships to China": a deed. "UK imports of ships" are vessels, which no data hold. */
export const refineShips = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) =>
    ships.has(idea.text) && isDone(ideas, at) ? ideaOf(idea, { senses: sends }) : idea,
  )

function isDone(ideas: readonly Idea[], at: number): boolean {
  const [by, next] = [ideas[at - 1], ideas[at + 1]]
  const isBySomebody = by?.place !== undefined || has(by, 'ask', 'who') || has(by, 'noun', 'partner')
  return isBySomebody && next?.isWord === true && !has(next, 'flow') && next.period === undefined
}

const sends = [newSense('flow', 'export'), newSense('gives', 'gives'), newSense('verb', 'export')]
