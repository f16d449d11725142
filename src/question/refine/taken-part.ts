import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "Korea took 10% of Chinese magnet exports": what it accounted for, and no trade that it reports. */
export function refineTakenParts(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => has(idea, 'taking') && isPart(ideas[i + 1]))
  const isOfOther =
    ideas.some(({ place }, i) => place && i < at) && ideas.some((idea, i) => i > at && isFlow(idea))
  return at < 0 || !isOfOther ? ideas : ideas.with(at, withSenses(ideas[at]!, share))
}

const share = [newSense('quantity', 'share')]

const isPart = (idea: Idea | undefined): boolean =>
  idea?.amount?.unit === 'percent' && idea.text.endsWith(' of')

const isFlow = (idea: Idea): boolean => has(idea, 'flow') && !has(idea, 'verb')
