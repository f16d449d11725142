import { type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "before and after April 2025", "pre/post": what came after it, held against what came before it. */
export function refineAround(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => /^(?:before|pre)$/.test(text) && isAfter(ideas, i + 2))
  if (at < 0 || !/^(?:and|&|\/|vs|versus|v|-|or)$/.test(ideas[at + 1]!.text)) return ideas
  const around = merge(ideas, at, at + 3, {
    period: ideas[at + 2]!.period!,
    senses: [newSense('norm', 'around')],
  })
  return [...ideas.slice(0, at), around, ...ideas.slice(at + 3)]
}

function isAfter(ideas: readonly Idea[], at: number): boolean {
  const period = ideas[at]?.period
  return period?.kind === 'since' && period.exclusive === true
}
