import { type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "last June 2026": the year says which June it was. */
export const refineLastDated = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) =>
    idea.text === 'last' && isDated(ideas[at + 1]) ? ideaOf(idea, { senses: filler }) : idea,
  )

const filler = [newSense('filler', 'filler')]

const isDated = (next: Idea | undefined): boolean =>
  next?.period?.kind === 'fixed' && next.period.grain === 'month' && /\d{4}$/.test(next.text)
