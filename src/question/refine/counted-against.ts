import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "how many months fell more than 20% compared with a year earlier", "when did exports first fall from a year earlier":
 * each month is held against its own one of the year before, which is a kind of change and no period to begin from.
 */
export function refineCountedAgainst(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some(isSought) || !ideas.some(isMove)) return ideas
  const at = ideas.findIndex((idea, i) => leads(idea) && kindOf(ideas[i + 1]) !== undefined)
  if (at < 0) return ideas
  const senses = [newSense('kind', kindOf(ideas[at + 1])!)]
  return [...ideas.slice(0, at), merge(ideas, at, at + 2, { senses }), ...ideas.slice(at + 2)]
}

/** Months are looked for that are not named: counted, or when it was. */
const isSought = (idea: Idea): boolean =>
  has(idea, 'count', 'months') ||
  has(idea, 'grain', 'month') ||
  has(idea, 'ask', 'when') ||
  has(idea, 'streak') ||
  /^(?:first|last) month$/.test(idea.text)

const isMove = (idea: Idea): boolean =>
  has(idea, 'direction') || has(idea, 'rank', 'gainers') || has(idea, 'rank', 'losers')

const leads = (idea: Idea): boolean => has(idea, 'versus') || /^(?:on|from|over)$/.test(idea.text)

function kindOf(idea: Idea | undefined): 'year_on_year' | 'month_on_month' | undefined {
  const period = idea?.period
  if (period?.kind !== 'before' || period.count !== 1) return undefined
  if (period.unit === 'year') return 'year_on_year'
  return period.unit === 'month' ? 'month_on_month' : undefined
}
