import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const less = textsOf('less')
export const those = textsOf('those', 'that', 'the ones', 'what')

/** "exports less those to the US", "imports apart from those from China", "UK imports less China": who is left out. */
export function refineLeftOut(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => has(idea, 'exclude', 'exclude'))
  if (at < 1) return ideas
  const end = areThose(ideas, at + 1) ? at + 2 : at + 1
  if (end === at + 1 && !(less.has(ideas[at]!.text) && isTakenOff(ideas, at))) return ideas
  return [...ideas.slice(0, at), merge(ideas, at, end, { senses: exclude }), ...ideas.slice(end)]
}

const exclude = [newSense('exclude', 'exclude')]

const areThose = (ideas: readonly Idea[], at: number): boolean =>
  those.has(ideas[at]?.text ?? '') && has(ideas[at + 1], 'preposition') && isPlace(ideas, at + 2)

/** "who bought less, Germany or the US" and "did it import less Chinese coal" are of amounts. */
const isTakenOff = (ideas: readonly Idea[], at: number): boolean =>
  isPlace(ideas, at + 1) &&
  (ideas[at - 1]!.good !== undefined || ideas[at - 1]!.period !== undefined || has(ideas[at - 1], 'flow')) &&
  !ideas.some((idea) => isWeighing(idea))

const isWeighing = (idea: Idea): boolean =>
  ['than', 'or', 'yesno', 'which', 'ask', 'verb'].some((kind) => has(idea, kind))

const isPlace = (ideas: readonly Idea[], at: number): boolean =>
  (ideas[at]?.text === 'the' ? ideas[at + 1] : ideas[at])?.place !== undefined
