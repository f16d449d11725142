import { has, type Idea, withSenses } from '../idea.ts'
import { leadsIn } from '../leads-in.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const got = textsOf('got')

/** "got US magnets for June 2025?": whether they are held, and nobody who got them. */
export function refineGot(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => got.has(text))
  const isAtHead = at >= 0 && ideas.slice(0, at).every((idea) => leadsIn(idea) && !idea.period)
  const isOfTrade = ideas.some((idea) => idea.place || idea.good || has(idea, 'flow', 'export'))
  return isAtHead && isOfTrade
    ? ideas.with(at, withSenses(ideas[at]!, [newSense('filler', 'filler')]))
    : ideas
}
