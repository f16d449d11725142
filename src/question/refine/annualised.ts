import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "annualised growth, last three months", "3mma annualised": without an adjusted series the season alone would make such
 * a rate. The total of some months may be told by the year, their growth may not.
 */
export function refineAnnualised(ideas: readonly Idea[]): readonly Idea[] {
  const moves = ideas.some((idea) => moving.some((kind) => has(idea, kind)))
  if (!moves || !ideas.some(isShort)) return ideas
  return ideas.map((idea) =>
    has(idea, 'annual_rate') || has(idea, 'run_rate') ? withSenses(idea, adjusted) : idea,
  )
}

const moving = ['annual_rate', 'change', 'direction', 'window', 'kind']
const adjusted = [newSense('refuse', 'adjusted')]

/** Less than a year: a window, the last so many months or quarters. */
function isShort(idea: Idea, at: number, ideas: readonly Idea[]): boolean {
  const { period } = idea
  if (has(idea, 'window')) return true
  if (period?.kind === 'rolling')
    return period.unit === 'quarter' ? period.count < 4 : period.unit === 'month' && period.count < 12
  const next = ideas[ideas[at + 1]?.text === '-' ? at + 2 : at + 1]
  const isCount = idea.number !== undefined || has(idea, 'number')
  return (isCount && has(next, 'grain', 'month')) || /^m(?:o|os|th|ths)?$/.test(idea.number?.suffix ?? '')
}
