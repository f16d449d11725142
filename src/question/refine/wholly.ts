import { has, type Idea, ideaOf } from '../idea.ts'
import { textsOf } from '../texts.ts'

export const wholly = textsOf('entirely', 'exclusively', 'solely', 'wholly', 'completely', 'purely', 'only')

/**
 * "does the UK import silicon entirely from China", "which goods come only from Norway": all of it, which is a share of at
 * least 100%. "Exports exclusively to the US" is of those alone.
 */
export function refineWholly(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isWholly(ideas, i))
  if (at < 0 || !asksOfAll(ideas)) return ideas
  const all = ideaOf(ideas[at]!, { threshold: { relation: 'at_least', value: 100, unit: 'percent' } })
  return ideas.map((idea, i) => (i === at ? all : idea))
}

function isWholly(ideas: readonly Idea[], at: number): boolean {
  if (!wholly.has(ideas[at]!.text)) return false
  const next = has(ideas[at + 1], 'verb') ? at + 2 : at + 1
  const place = ideas[next + 1]?.text === 'the' ? next + 2 : next + 1
  return /^(?:from|by)$/.test(ideas[next]?.text ?? '') && ideas[place]?.place !== undefined
}

/** A yes or no, or the goods of which it is so. */
const asksOfAll = (ideas: readonly Idea[]): boolean =>
  has(
    ideas.find(({ isWord }) => isWord),
    'yesno',
  ) || ideas.some((idea) => has(idea, 'noun', 'commodity'))
