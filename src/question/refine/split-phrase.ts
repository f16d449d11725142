import { has, type Idea, ideaOf } from '../idea.ts'
import { wordTree } from '../lexicon.ts'

/** "ratio of highest to lowest month": the two ends, and no order that anything is listed in. */
export const refineEnds = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.flatMap((idea) => (has(idea, 'sorted') && fromTo.test(idea.text) ? wordsOf(idea) : [idea]))

const fromTo = /^(?:highest|lowest|largest|smallest|best|worst|biggest) to \p{L}+$/u

/** "share of Germany in total rise": in the whole of it; "exports in total" is one phrase. */
export const refineInTotal = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.flatMap((idea, at) =>
    idea.text === inTotal && has(ideas[at + 1], 'direction') ? wordsOf(idea) : [idea],
  )
export const inTotal = 'in total'

/** Each word of the phrase, with what it means alone. */
function wordsOf({ from, to, text, span }: Idea): readonly Idea[] | Idea {
  const words = text.split(' ')
  let start = span[0]
  return words.map((word, i) => {
    const own = ideaOf(
      {
        from: from + i,
        to: i + 1 === words.length ? to : from + i + 1,
        text: word,
        span: [start, start + word.length],
        isWord: true,
      },
      { senses: wordTree().next?.get(word)?.entry },
    )
    start += word.length + 1
    return own
  })
}
