import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "net magnesium exports", "net UK exports", "net tantalum trade", "net nickel position": the good, or whose it is, stands
 * inside the balance.
 */
export function refineNet(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'net' && isInside(ideas[i + 1]))
  const end = at < 0 ? at : ideas.findIndex((idea, i) => i > at && !isInside(idea))
  const of = ideas[end]
  if (!of || !(has(of, 'flow') || has(of, 'trade') || has(of, 'rank'))) return ideas
  return ideas.map((idea, i) =>
    i === at ? ideaOf(idea, { senses: balance }) : i === end ? ideaOf(idea, { senses: filler }) : idea,
  )
}

const isInside = (idea: Idea | undefined): boolean =>
  idea !== undefined && (idea.good !== undefined || idea.place !== undefined)

const balance = [newSense('quantity', 'balance')]
const filler = [newSense('filler', 'filler')]
