import { has, type Idea, withMeaning } from '../idea.ts'
import { textsOf } from '../texts.ts'

/**
 * "is Iran a bigger buyer than Turkey overall", "which took more in total, Iran or Turkey": two that are set against each
 * other altogether, in all the time that is held. "Exports overall" are those to everybody, and a named time is that time.
 */
export function refineOfAllTime(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => altogether.has(text))
  if (at < 0 || isOfWhole(ideas, at) || ideas.some(isOtherwise)) return ideas
  return ideas.map((idea, i) => (i === at ? withMeaning(idea, ofAllTime) : idea))
}

export const altogether = textsOf('overall', 'altogether', 'in total', 'in all', 'all in all', 'all told')

const ofAllTime: Partial<Idea> = { senses: undefined, period: { kind: 'all' } }

/** "overall exports", "exports overall", "more than overall": of everybody; "than it exports overall" is of one. */
const isOfWhole = (ideas: readonly Idea[], at: number): boolean =>
  (has(ideas[at - 1], 'flow') && !/^(?:it|they)$/.test(ideas[at - 2]?.text ?? '')) ||
  has(ideas[at + 1], 'flow') ||
  isJoint(ideas[at - 1]) ||
  isJoint(ideas[at + 1])

const isJoint = (idea: Idea | undefined): boolean =>
  has(idea, 'conjunction', 'and') || joints.some((kind) => has(idea, kind))
const joints = ['than', 'or', 'versus']

/** A time of its own, or a move, a search, a part or a bound, where the whole can be another. */
const isOtherwise = (idea: Idea): boolean =>
  idea.period !== undefined || idea.threshold !== undefined || others.some((kind) => has(idea, kind))
const others = ['direction', 'change', 'grain', 'series', 'percent', 'fraction', 'quantity', 'ever']
