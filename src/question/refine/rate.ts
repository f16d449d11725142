import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/**
 * "the YTD drop", "the annual rise", "the quarterly decline": before what moved the words name a rate, and no stretch
 * or step of a series. The move itself stays a word of its own, with its direction.
 */
export function refineRates(ideas: readonly Idea[]): Idea[] {
  return ideas.map((idea, at) => {
    const rate = rateIn(ideas, at)
    return rate === undefined ? idea : ideaOf(idea, { senses: [newSense('kind', rate)] })
  })
}

function rateIn(ideas: readonly Idea[], at: number): string | undefined {
  const next = ideas[at + 1]
  if (ideas[at]!.text === 'annually') return ideas.some(tellsMove) ? 'year_on_year' : undefined
  if (has(next, 'direction')) return toDate(ideas, at) ?? rates.get(ideas[at]!.text)
  // "yearly growth rates" are those of several years
  return has(next, 'change') ? toDate(ideas, at) : undefined
}

/** "exports annually" are those of each year, and "rose annually" is on the year before. */
const tellsMove = (idea: Idea): boolean => has(idea, 'direction') || has(idea, 'change')

/**
 * With periods of their own beside it, or as "biggest YTD drop", it is not the stretch up to today; "ytd change on a
 * year earlier" only says against what.
 */
function toDate(ideas: readonly Idea[], at: number): string | undefined {
  const { period } = ideas[at]!
  if (period?.kind !== 'to_date' || period.through) return undefined
  const isRate = has(ideas[at - 1], 'extreme') || ideas.filter(namesTime).length > 1
  return isRate ? 'year_to_date' : undefined
}

const namesTime = ({ period }: Idea): boolean => period !== undefined && period.kind !== 'before'

const rates: ReadonlyMap<string, string> = new Map([
  ['monthly', 'month_on_month'],
  ['quarterly', 'period_on_period'],
  ['annual', 'year_on_year'],
  ['yearly', 'year_on_year'],
])

/** Words that name a rate before a move. */
export const rateWords = textsOf(...rates.keys(), 'annually')
