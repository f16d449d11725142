import { has, type Idea, ideaOf, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/** "more UK palladium than anyone else", "more to China than to any other country": the most. */
export function refineThanAll(ideas: readonly Idea[]): readonly Idea[] {
  const than = ideas.findIndex((idea, at) => isThan(idea) && endOfAll(ideas, at) > at)
  const more = ideas.findIndex((idea, at) => at <= than && has(idea, 'more'))
  if (more < 0) return ideas
  const end = endOfAll(ideas, than)
  const most = has(ideas[more], 'more', 'below') ? least : theMost
  const all = merge(ideas, more === than ? than + 1 : than, end, { senses: filler })
  return [
    ...ideas.slice(0, more),
    ideaOf({ ...ideas[more]!, text: most.text }, most),
    ...ideas.slice(more + 1, than),
    all,
    ...ideas.slice(end),
  ]
}

const theMost = { text: 'most', senses: [newSense('order', 'top'), newSense('extreme', 'highest')] }
const least = { text: 'least', senses: [newSense('order', 'bottom'), newSense('extreme', 'lowest')] }
const filler = [newSense('filler', 'filler')]

/** "than", or "more than" in one. */
const isThan = (idea: Idea): boolean => has(idea, 'than') || (has(idea, 'more') && / than$/.test(idea.text))

/** Behind "than to any other country". */
function endOfAll(ideas: readonly Idea[], than: number): number {
  const first = has(ideas[than + 1], 'preposition') ? than + 2 : than + 1
  if (!anyone.has(ideas[first]?.text ?? '')) return than
  const isWhole = / else$/.test(ideas[first]!.text)
  const other = /^(?:else|other)$/.test(ideas[first + 1]?.text ?? '') ? first + 2 : isWhole ? first + 1 : than
  const isNoun = has(ideas[other], 'noun', 'partner') || has(ideas[other], 'agent')
  return other > than && isNoun ? other + 1 : other
}
export const anyone = textsLike(/^(?:any|anyone|anybody|anywhere|everyone|everybody|everywhere)(?: else)?$/)
