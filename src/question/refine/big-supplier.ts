import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsNamed } from '../rule-words.ts'

export const sizes = textsNamed('one of the large')

/**
 * "is Italy a big supplier of cobalt to the UK": nobody says what is big, so that its place among all is told, and its
 * share. Importers and exporters of a country are the country itself, which has no place among its partners.
 */
export function refineBigSuppliers(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isBigTrader(ideas, i))
  const verb = ideas.findIndex((idea) => has(idea, 'yesno'))
  const owner = has(ideas[at - 2], 'still') ? at - 3 : at - 2
  if (at < 0 || verb < 0 || !isOwner(ideas, verb, owner)) return ideas
  const rank = withSenses(ideas[at]!, placed)
  return ideas.map((idea, i) => (i === verb ? withSenses(idea, filler) : i === at ? rank : idea))
}

/** "a big supplier", "major buyer" */
const isBigTrader = (ideas: readonly Idea[], at: number): boolean =>
  sizes.has(ideas[at]!.text) &&
  /^an?$/.test(ideas[at - 1]?.text ?? '') &&
  has(ideas[at + 1], 'agent') &&
  !/(?:s|importer|exporter)$/.test(ideas[at + 1]!.text)

/** "is the US": nothing else stands between, and it is no bloc, which has no place among countries. */
const isOwner = (ideas: readonly Idea[], verb: number, owner: number): boolean =>
  ideas[owner]?.place?.kind === 'place' &&
  ideas.slice(verb + 1, owner).every((idea) => has(idea, 'filler')) &&
  !ideas.some((idea) => has(idea, 'or')) &&
  ideas.slice(0, verb).every(tellsWhen) &&
  /^(?:is|was|has been)$/.test(ideas[verb]!.text)

/** Nothing but when it was, and politeness. */
const tellsWhen = (idea: Idea): boolean =>
  !idea.isWord ||
  idea.period !== undefined ||
  has(idea, 'filler') ||
  has(idea, 'talk') ||
  /^(?:in|for)$/.test(idea.text)

const filler = [newSense('filler', 'filler')]
const placed = [newSense('sorted', 'top'), newSense('rank', 'rank')]
