import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "vs same month 5y avg", "vs the average for the same month": the mean of that month in the years before. */
export function refineSameMonths(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => foundAt(ideas, i) !== undefined)
  const found = at < 0 ? undefined : foundAt(ideas, at)
  if (!found) return ideas
  const senses = [newSense('quantity', 'average'), newSense('norm', `same month ${found.years}`)]
  return [...ideas.slice(0, at), merge(ideas, at, found.to, { senses }), ...ideas.slice(found.to)]
}

interface Found {
  readonly to: number
  /** How many years, or all that are held. */
  readonly years: string
}

function foundAt(ideas: readonly Idea[], at: number): Found | undefined {
  const years = yearsIn(ideas[at])
  if (isSameMonth(ideas[at])) {
    const behind = yearsIn(ideas[at + 1])
    const mean = behind === undefined ? at + 1 : at + 2
    return isMean(ideas[mean]) ? { to: mean + 1, years: behind ?? 'all' } : undefined
  }
  const mean = years === undefined ? at : at + 1
  const month = /^(?:for|of|in)$/.test(ideas[mean + 1]?.text ?? '') ? mean + 2 : mean + 1
  return isMean(ideas[mean]) && isSameMonth(ideas[month])
    ? { to: month + 1, years: years ?? 'all' }
    : undefined
}

const isMean = (idea: Idea | undefined): boolean => has(idea, 'quantity', 'average')

const isSameMonth = (idea: Idea | undefined): boolean =>
  idea?.period?.kind === 'before' && /^(?:the )?same months?(?:'s)?$/.test(idea.text)

function yearsIn(idea: Idea | undefined): string | undefined {
  const { period } = idea ?? {}
  return period?.kind === 'rolling' && period.unit === 'year' ? String(period.count) : undefined
}
