import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "the YTD drop", "the year-to-date decline": with periods of their own beside it, the words name a rate, not the
 * stretch up to today.
 */
export function refineRates(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; at++) {
    if (!isRate(ideas, at)) refined.push(ideas[at]!)
    else {
      refined.push(merge(ideas, at, at + 2, { senses: [newSense('kind', 'year_to_date')] }))
      at++
    }
  }
  return refined
}

function isRate(ideas: readonly Idea[], at: number): boolean {
  const { period } = ideas[at]!
  if (period?.kind !== 'to_date' || period.through) return false
  const noun = has(ideas[at + 1], 'direction') || has(ideas[at + 1], 'change')
  return noun && ideas.filter((idea) => idea.period).length > 1
}
