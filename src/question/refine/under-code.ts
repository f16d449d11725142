import { type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "sold under 7202.93", "under HS 720293": the digits name a good, and no number that is not reached. */
export const refineUnderCodes = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) =>
    idea.text === 'under' && ideas[at + 1]?.good && /\d/.test(ideas[at + 1]!.text)
      ? ideaOf(idea, { senses: filler })
      : idea,
  )

const filler = [newSense('filler', 'filler')]
