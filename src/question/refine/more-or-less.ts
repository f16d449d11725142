import { has, type Idea, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** "more or less 5,577 t", "more or less half", "more or less flat": about so much; "more or less than" asks which. */
export function refineMoreOrLess(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => moreOrLess.has(idea.text) && isSized(ideas[i + 1]))
  return at < 0 ? ideas : [...ideas.slice(0, at), withMeaning(ideas[at]!, about), ...ideas.slice(at + 1)]
}

export const moreOrLess = textsOf('more or less')

const about = { text: 'about', senses: [newSense('filler', 'filler')] }

const isSized = (idea: Idea | undefined): boolean =>
  idea?.amount !== undefined || sizes.some((kind) => has(idea, kind)) || has(idea, 'direction', 'unchanged')
const sizes = ['fraction', 'multiple'] as const
