import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "net magnesium exports", "net tantalum trade", "net nickel position": the good stands inside the balance. */
export function refineNet(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'net' && ideas[i + 1]?.good !== undefined)
  const of = ideas[at + 2]
  if (at < 0 || !of || !(has(of, 'flow') || has(of, 'trade') || has(of, 'rank'))) return ideas
  return ideas.map((idea, i) =>
    i === at ? ideaOf(idea, { senses: balance }) : i === at + 2 ? ideaOf(idea, { senses: filler }) : idea,
  )
}

const balance = [newSense('quantity', 'balance')]
const filler = [newSense('filler', 'filler')]
