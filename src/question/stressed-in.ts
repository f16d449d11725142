import { places } from '../names/places.ts'
import type { Query } from '../query/query.ts'
import { has, type Idea } from './idea.ts'

type Repairs = Query['repairs']

/**
 * "UK exports IN 2025", "CN exports IN 2025-10": before a time the one is a word that is stressed, and the other India. Which
 * of the two it was taken for is said. In a message all in capitals it is the word, but for a row of codes.
 */
export function withStressed(ideas: readonly Idea[], text: string, repairs: Repairs): Repairs {
  const at = ideas.findIndex((idea, i) => idea.text === 'in' && ideas[i + 1]?.period !== undefined)
  if (at < 0 || text.slice(...ideas[at]!.span) !== 'IN' || !stands(ideas, text)) return repairs
  const { place } = ideas[at]!
  const read = place?.kind === 'place' ? places().get(place.code)!.inText : 'the word “in”'
  return [...repairs, { typed: 'IN', read }]
}

/** There are small letters that it stands out from, or the letter of a flow. */
const stands = (ideas: readonly Idea[], text: string): boolean =>
  /\p{Ll}/u.test(text) || ideas.some((idea) => idea.text.length === 1 && has(idea, 'flow'))
