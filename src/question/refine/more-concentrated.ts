import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/**
 * "more concentrated", "become less diversified": the concentration rose, as it does where diversification falls. Than
 * at another time only: what is more concentrated than another good is no rise.
 */
export function refineMoreConcentrated(all: readonly Idea[]): readonly Idea[] {
  const ideas = bySuppliers(all)
  const at = ideas.findIndex((idea, i) => isComparative(idea) && describes(ideas[i + 1]))
  if (at < 0 || isOfAnother(ideas, at)) return ideas
  const from = becoming.has(ideas[at - 1]?.text ?? '') ? at - 1 : at
  const rises = ideas[at]!.text === 'more' ? 'concentrated' : 'diversified'
  const direction = newSense('direction', ideas[at + 1]!.text === rises ? 'up' : 'down')
  return [
    ...ideas.slice(0, from),
    merge(ideas, from, at + 1, { senses: [direction] }),
    ...ideas.slice(at + 1),
  ]
}

/** "UK tungsten supply is concentrated": what its suppliers have, and nothing that the UK sells. */
function bySuppliers(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some((idea) => has(idea, 'quantity', 'concentration'))) return ideas
  return ideas.map((idea) =>
    supply.has(idea.text) && idea.senses ? withSenses(idea, [newSense('agent', 'import')]) : idea,
  )
}
export const supply = textsOf('supply', 'supplies', 'sourcing', 'supply base')

const isComparative = ({ text }: Idea): boolean => text === 'more' || text === 'less'

function isOfAnother(ideas: readonly Idea[], at: number): boolean {
  const than = ideas.findIndex((idea, i) => i > at && has(idea, 'than'))
  const other = ideas.slice(than + 1).find((idea) => idea.place || idea.good || idea.period)
  // "which is more concentrated", after two goods: one of them, and no rise of either
  const isOneOf = ideas.slice(0, at).some(asksWhichOne)
  return isOneOf || ideas.some((idea) => has(idea, 'or')) || (than > 0 && !other?.period)
}

const asksWhichOne = (idea: Idea): boolean => has(idea, 'which') || has(idea, 'ask', 'who')

const describes = (idea: Idea | undefined): boolean =>
  has(idea, 'quantity', 'concentration') && spread.has(idea!.text)

export const spread = textsOf('concentrated', 'diversified')

const becoming = new Set(['become', 'becoming', 'became', 'get', 'getting', 'got', 'grown', 'growing'])
