import { type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const recording = textsOf('record', 'post', 'book', 'register', 'log')

/** "what deficit did Brazil record", "did the UK post a surplus": a verb of whoever counts, and no highest month. */
export const refineRecorded = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) =>
    recording.has(idea.text) && isDeedOfPlace(ideas, at) ? ideaOf(idea, { senses: filler }) : idea,
  )

const filler = [newSense('filler', 'filler')]

function isDeedOfPlace(ideas: readonly Idea[], at: number): boolean {
  if (!ideas[at - 1]?.place) return false
  const before = ideas[at - 2]?.text === 'the' ? at - 3 : at - 2
  return /^(?:.+ )?(?:did|does)$/.test(ideas[before]?.text ?? '')
}
