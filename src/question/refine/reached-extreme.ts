import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "rose in June to the highest since May", "fell to its lowest level": the verb only tells from which side it came there.
 * "By how much did it rise to a record" asks for the rise, and what fell to the highest is left as it stands.
 */
export function refineReachedExtremes(ideas: readonly Idea[]): readonly Idea[] {
  if (ideas.some(asksForMove) || !ideas.some(claimsOrDates)) return ideas
  const to = ideas.findIndex((_, at) => leadsToExtreme(ideas, at))
  const verb = to < 0 ? -1 : verbBefore(ideas, to)
  if (verb < 0 || !has(ideas[verb], 'direction', sides[extremeBehind(ideas, to)])) return ideas
  return ideas.map((idea, at) => (at === verb ? withSenses(idea, [newSense('filler', 'filler')]) : idea))
}

const sides: Readonly<Record<string, string>> = { highest: 'up', lowest: 'down' }

const asksForMove = (idea: Idea): boolean =>
  ['ask', 'amount_form', 'difference', 'change', 'percent'].some((kind) => has(idea, kind))

/** "did it rise to a record", "lowest since when" */
const claimsOrDates = (idea: Idea): boolean => has(idea, 'yesno') || has(idea, 'since')

const leadsToExtreme = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'to' && extremeBehind(ideas, at) !== ''

function extremeBehind(ideas: readonly Idea[], to: number): string {
  const at = articles.test(ideas[to + 1]?.text ?? '') ? to + 2 : to + 1
  return ideas[at]?.senses?.find(({ kind }) => kind === 'extreme')?.value ?? ''
}
const articles = /^(?:the|its|their|a|an)$/

/** Nothing between but when it was: "rose in June to". */
function verbBefore(ideas: readonly Idea[], to: number): number {
  let at = to - 1
  while (at >= 0 && (ideas[at]!.period || has(ideas[at], 'preposition', 'in'))) at--
  return at
}
