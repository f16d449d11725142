import { has, type Idea, withMeaning } from '../idea.ts'
import { textsOf } from '../texts.ts'

export const units = textsOf('year', 'quarter')

/** "and the year?", "the whole quarter": nothing else is in the message, and it is the one that was spoken of. */
export function refineBareUnit(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => units.has(text) && determiners.test(ideas[i - 1]?.text ?? ''))
  if (at < 0 || !ideas.every((idea, i) => i === at || isIdle(idea))) return ideas
  const unit = ideas[at]!.text === 'year' ? 'year' : 'quarter'
  const period = { kind: 'before', unit, count: 0 } as const
  return ideas.map((idea, i) => (i === at ? withMeaning(idea, { senses: undefined, period }) : idea))
}

const determiners = /^(?:the|whole|full|entire)$/

/** "over the year" and "on the year" are of a change. */
const isIdle = (idea: Idea): boolean => !idea.isWord || idle.has(idea.text) || has(idea, 'talk')

const idle: ReadonlySet<string> = new Set([
  ...['and', 'so', 'then', 'now', 'for', 'in', 'was', 'is', 'what about', 'how about'],
  ...['the', 'whole', 'the whole', 'full', 'entire', 'as a whole', 'please', 'pls', 'plz'],
])
