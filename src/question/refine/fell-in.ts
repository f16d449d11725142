import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "what share of 2025 exports fell in Q1": they came then, and did not go down. */
export function refineFellIn(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => /^(?:fell|falls?|fallen)$/.test(idea.text) && isPartOf(ideas, i))
  if (at < 0) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('filler', 'filler')]) : idea))
}

/** A share and a year stand before it, a part of a year behind. */
function isPartOf(ideas: readonly Idea[], at: number): boolean {
  const before = ideas.slice(0, at)
  const part = ideas[at + 1]?.text === 'in' ? ideas[at + 2]?.period : undefined
  const isPart = (part?.kind === 'yearless' || part?.kind === 'fixed') && part.grain !== 'year'
  return isPart && before.some((idea) => has(idea, 'quantity', 'share')) && before.some(isYear)
}

const isYear = ({ period }: Idea): boolean =>
  (period?.kind === 'fixed' && period.grain === 'year') ||
  (period?.kind === 'calendar' && period.unit === 'year')
