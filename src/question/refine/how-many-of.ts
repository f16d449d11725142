import { type Idea, merge, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "in how many of the last 12 months" counts months, as "how many months of the last 12" does; "which of the last five
 * years" asks for a year, and for no month of theirs.
 */
export function refineHowManyOf(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ text }, i) => asking.test(text) && ideas[i + 1]?.text === 'of' && unitOf(ideas[i + 2]),
  )
  if (at < 0) return ideas
  const unit = unitOf(ideas[at + 2])!
  const isMany = ideas[at]!.text === 'how many'
  if (isMany && unit !== 'month') return ideas
  const sense = isMany ? newSense('count', 'months') : newSense('grain', unit)
  const asked = merge(ideas, at, at + 2, { senses: [sense] })
  return [
    ...ideas.slice(0, at),
    isMany ? asked : withMeaning(asked, { text: `which ${unit}s` }),
    ...ideas.slice(at + 2),
  ]
}

const asking = /^(?:how many|which)$/

const unitOf = (idea: Idea | undefined): 'month' | 'quarter' | 'year' | undefined => {
  const { period } = idea ?? {}
  if (period?.kind !== 'rolling') return undefined
  return period.unit === 'month' || period.unit === 'quarter' || period.unit === 'year'
    ? period.unit
    : undefined
}
