import { has, type Idea } from '../idea.ts'

/** "above its 2025 average", "less the US in November": a period follows, after words that only lead it in. */
export const isBeforePeriod = (ideas: readonly Idea[], at: number): boolean => {
  for (let i = at + 1; i < at + 5; i++) {
    if (ideas[i]?.period) return true
    const leads = has(ideas[i], 'preposition') || leadsIn.has(ideas[i]?.text ?? '')
    if (!leads && !isNamedBefore(ideas, i, at)) return false
  }
  return false
}

/** "US November minus US October": the same place once more. */
const isNamedBefore = (ideas: readonly Idea[], i: number, at: number): boolean => {
  const { place } = ideas[i] ?? {}
  return (
    place?.kind === 'place' &&
    ideas.slice(0, at).some(({ place: one }) => one?.kind === 'place' && one.code === place.code)
  )
}

/** "above its 2025 average", "below the average of 2025" */
const leadsIn = new Set([
  'the',
  'those',
  'those of',
  'that',
  'that of',
  'its',
  'their',
  'average',
  'monthly average',
  'mean',
])
