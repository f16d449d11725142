import { has, type Idea, senseOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "UK exports as % of UK imports": the one over the other, and nobody's share of both. */
export function refineFlowShares(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => /^as .*\bof$/.test(idea.text) && has(idea, 'quantity', 'share'))
  // by quarter there is one for each
  if (at < 0 || !partsFlows(ideas, at) || ideas.some(isOfEach)) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('ratio', 'ratio')]) : idea))
}

const isOfEach = (idea: Idea): boolean => has(idea, 'grain') || has(idea, 'series') || has(idea, 'each')

/** A flow stands before it, and the other one behind. */
function partsFlows(ideas: readonly Idea[], at: number): boolean {
  const before = ideas.slice(0, at).findLast(isFlow)
  const behind = ideas.slice(at + 1).find(isFlow)
  return before !== undefined && behind !== undefined && senseOf(before, 'flow') !== senseOf(behind, 'flow')
}

const isFlow = (idea: Idea): boolean => has(idea, 'flow') && !has(idea, 'verb')
