import { has, type Idea, merge, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const arrowSign = textsOf('>')
export const theOther = textsOf('the other')

/** "China > Japan 2025" is from the one to the other; behind "is" the one is held against the other. */
export function refineArrows(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => arrowSign.has(text))
  const isOfTwo = ideas.filter(({ place }) => place).length === 2
  const isBetween = ideas[at - 1]?.place !== undefined && ideas[at + 1]?.place !== undefined
  if (!isOfTwo || !isBetween || ideas.some(judges)) return ideas
  return ideas.map((idea, i) => (i === at ? withMeaning(idea, arrow) : idea))
}

const arrow = { text: '->', senses: [newSense('preposition', 'to')] }
const judges = (idea: Idea): boolean => has(idea, 'yesno') || has(idea, 'more') || has(idea, 'versus')

/** "the other Korea": of those that the name can mean not the usual one, or not the one told before. */
export function refineOtherNamesakes(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => theOther.has(text) && namesakesOf(ideas[i + 1]).length > 1)
  if (at < 0) return ideas
  const words = `${ideas[at]!.text} ${ideas[at + 1]!.text}`
  const candidates = namesakesOf(ideas[at + 1])
  const other = merge(ideas, at, at + 2, { place: { kind: 'ambiguous', words, candidates } })
  return [...ideas.slice(0, at), other, ...ideas.slice(at + 2)]
}

const namesakesOf = (idea: Idea | undefined): readonly string[] =>
  idea?.place?.kind === 'place' && idea.place.assumed ? [idea.place.code, ...idea.place.assumed] : []
