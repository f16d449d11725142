import { type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** Verbs that elsewhere are of a level: "reached 6,000 t". */
export const reaching = textsOf('reached', 'reach', 'reaches', 'hit', 'hits')

/** "how much reached Germany", "what hit the US in May": it went there. */
export function refineReachedPlace(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => reaching.has(text) && isPlaceAt(ideas, i + 1))
  return at < 0 ? ideas : ideas.map((idea, i) => (i === at ? withSenses(idea, [went]) : idea))
}

const went = newSense('goes', 'export')

/** "the US", and not "US exports", which hit something themselves. */
function isPlaceAt(ideas: readonly Idea[], next: number): boolean {
  const at = ideas[next]?.text === 'the' ? next + 1 : next
  const place = ideas[at]?.place
  const isFlow = ideas[at + 1]?.senses?.some(({ kind }) => kind === 'flow') ?? false
  return place !== undefined && place.kind !== 'world' && !isFlow
}
