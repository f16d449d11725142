import { type Words, wordsNamed } from './rule-words.ts'

/** What a figure is called when it is told against another: "half of the May level", "below the July figure". */
export const figureWords: Words = wordsNamed('figure_word')
