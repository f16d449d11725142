import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const cuts = textsOf('cut', 'cuts')

/**
 * "Singapore's cut of Brazilian exports", "the US cut of exports", "what cut of exports went to Singapore": its share of what
 * is another's. "China's cut of magnet exports" is a fall.
 */
export const refineCuts = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) =>
    cuts.has(idea.text) && (isOfAnother(ideas, at) || isTaken(ideas, at))
      ? withSenses(idea, [newSense('quantity', 'share')])
      : idea,
  )

function isOfAnother(ideas: readonly Idea[], at: number): boolean {
  if (ideas[at + 1]?.text !== 'of') return false
  const owner = ideas[at - 1]?.text === "'s" ? at - 2 : at - 1
  const whole = has(ideas[at + 2], 'filler') ? at + 3 : at + 2
  if (ideas[owner]?.place === undefined) return false
  return ideas[whole]?.place !== undefined || (owner === at - 1 && has(ideas[whole], 'flow'))
}

/** "what cut of exports went to Germany", "how big a cut did Germany get", and not "what cut in exports", "did the cut" */
const isTaken = (ideas: readonly Idea[], at: number): boolean =>
  (ideas[at + 1]?.text === 'of' || has(ideas[at + 1], 'yesno')) &&
  ideas.every((idea, i) => i > at || !has(idea, 'yesno')) &&
  ideas.some((idea) => has(idea, 'goes') || has(idea, 'taking'))
