import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "when did exports fall the most", "where did they grow most": the month, or the country, of the greatest move. */
export function refineMostMoved(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => has(idea, 'ask', 'when') || has(idea, 'ask', 'where'))
  const isAsked = at >= 0 && ideas.slice(at + 1).some(({ text }) => asking.has(text))
  if (!isAsked || !movesMost(ideas, at) || ideas.some(setsOtherwise)) return ideas
  return ideas.with(at, withSenses(ideas[at]!, has(ideas[at], 'ask', 'when') ? month : country))
}

const month = [newSense('grain', 'month')]
const country = [newSense('noun', 'partner')]
const asking = new Set(['did', 'have', 'has', 'do', 'does'])

const movesMost = (ideas: readonly Idea[], from: number): boolean =>
  ideas.some((idea, at) => {
    const most = ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]
    return at > from && has(idea, 'direction') && most?.text === 'most' && has(most, 'extreme', 'highest')
  })

/** Another length of time, or what it is held against, is said in words of its own. */
const setsOtherwise = (idea: Idea): boolean =>
  ['grain', 'than', 'versus', 'or', 'noun', 'streak'].some((kind) => has(idea, kind as 'grain'))
