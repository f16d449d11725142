import { has, type Idea, isContent, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "what share of 2025 exports fell in Q1", "which month did the peak fall in": it came then, and did not go down. */
export function refineFellIn(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    (idea, i) => /^(?:fell|falls?|fallen)$/.test(idea.text) && (isPartOf(ideas, i) || isExtreme(ideas, i)),
  )
  if (at < 0) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('filler', 'filler')]) : idea))
}

/** A share and a longer time stand before it, a part of it behind. */
function isPartOf(ideas: readonly Idea[], at: number): boolean {
  const before = ideas.slice(0, at)
  const part = ideas[at + 1]?.text === 'in' ? ideas[at + 2]?.period : undefined
  const isPart = (part?.kind === 'yearless' || part?.kind === 'fixed') && part.grain !== 'year'
  return isPart && before.some((idea) => has(idea, 'quantity', 'share')) && before.some(isLong)
}

const isLong = ({ period }: Idea): boolean =>
  (period?.kind === 'fixed' && period.range.to > period.range.from) ||
  period?.kind === 'span' ||
  (period?.kind === 'calendar' && period.unit === 'year')

/** "when did the low fall": a high or low alone falls nowhere but in its month; "the biggest fall" is another. */
const isExtreme = (ideas: readonly Idea[], at: number): boolean =>
  ['the', 'its', 'their'].includes(ideas[at - 2]?.text ?? '') &&
  has(ideas[at - 1], 'extreme') &&
  heights.has(ideas[at - 1]!.text) &&
  ideas.slice(0, at).some((idea) => has(idea, 'ask') || has(idea, 'grain')) &&
  !ideas.slice(at).some((idea) => isContent(idea) && !idea.place && !idea.period)

const heights: ReadonlySet<string> = new Set([
  'peak',
  'high',
  'low',
  'trough',
  'record',
  'maximum',
  'minimum',
  'bottom',
])
