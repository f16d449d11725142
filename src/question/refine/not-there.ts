import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const notThere = textsOf('not there')

/** "suppliers in 2025 that were not there a year earlier": the new ones; "which months are not there" asks for gaps. */
export function refineNotThere(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => notThere.has(text))
  let from = at
  while (binding.test(ideas[from - 1]?.text ?? '')) from--
  const wasThen = ideas.slice(from, at).some(({ text }) => /^(?:was|were)$/.test(text))
  const isListed = ideas.slice(0, from).some((idea) => has(idea, 'agent'))
  if (!wasThen || !isListed) return ideas
  const senses = [newSense('newcomer', 'new')]
  return [...ideas.slice(0, from), merge(ideas, from, at + 1, { senses }), ...ideas.slice(at + 1)]
}

const binding = /^(?:that|who|which|was|were|are)$/
