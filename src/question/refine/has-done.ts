import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const hasDone = textsOf('hat', 'haben')

/** "Wie viel Hafnium hat Großbritannien importiert": "has", as in "has imported"; an English hat is a good. */
export const refineHasDone = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.some(({ text }) => /^wie ?viel/.test(text))
    ? ideas.map((idea) =>
        hasDone.has(idea.text) && !has(idea, 'verb') ? ideaOf(idea, { senses: filler }) : idea,
      )
    : ideas

const filler = [newSense('filler', 'filler')]
