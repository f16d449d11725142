import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { SenseKind } from '../sense-kinds.ts'

/**
 * "in tonnes, not dollars", "exports rather than imports": what is not meant stands beside what is, of the same sort, and
 * takes nothing away.
 */
export function refineContrasts(ideas: readonly Idea[]): readonly Idea[] {
  for (let at = 0; at < ideas.length; at++) {
    const end = contrastedAt(ideas, at)
    if (end > at)
      return [...ideas.slice(0, at), merge(ideas, at, end, { senses: filler }), ...ideas.slice(end)]
  }
  return ideas
}

const filler = [newSense('filler', 'filler')]

/** Behind what is not meant, or 0. */
function contrastedAt(ideas: readonly Idea[], at: number): number {
  let to = negated(ideas, at)
  if (to === 0) return 0
  while (leadsIn.has(ideas[to]?.text ?? '')) to++
  const sort = sorts.find((kinds) => kinds.some((kind) => has(ideas[to], kind)))
  const isMeant = (idea: Idea, i: number): boolean =>
    (i < at || i > to) && sort?.some((kind) => has(idea, kind)) === true && idea.text !== ideas[to]!.text
  return sort && ideas.some(isMeant) ? to + 1 : 0
}

/** Behind "not", "and not", "instead of", "rather than"; or 0. */
function negated(ideas: readonly Idea[], at: number): number {
  const { text } = ideas[at]!
  const next = ideas[at + 1]?.text
  if (text === 'not' || text === 'instead of') return at + 1
  return (text === 'and' && next === 'not') ||
    (text === 'rather' && next === 'than') ||
    (text === 'instead' && next === 'of')
    ? at + 2
    : 0
}

const leadsIn = new Set(['in', 'by', 'the', 'on'])

/** What can stand for what: a unit for a measure, one flow for the other, one rate for another. */
const sorts: readonly (readonly SenseKind[])[] = [['unit', 'measure'], ['flow'], ['kind']]
