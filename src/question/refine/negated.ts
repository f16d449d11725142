import { has, type Idea, senseOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsNamed } from '../rule-words.ts'

/** Words that can turn what is claimed into its opposite. */
export const negations = textsNamed('negation')

/**
 * "no lower than in May", "exports did not fall": of a move or of two things it is claimed that it was not so. Behind a
 * verb that asks ("didn't exports fall") it is only put politely; before a number it is a bound of its own.
 */
export function refineNegated(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some(({ text }) => negations.has(text))) return ideas
  return ideas.map((idea, at) => {
    if (!negations.has(idea.text) || idea.threshold || has(idea, 'inverted')) return idea
    // "when was it last at least as high as in June" asks for a month, and claims nothing
    if (has(idea, 'this_high') && ideas.some(asksWhen)) return idea
    if (has(idea, 'relation')) return withSenses(idea, [newSense('more', sideOf(idea)), negated])
    return isOfComparative(ideas, at) || isOfMove(ideas, at) ? withSenses(idea, [negated]) : idea
  })
}

const asksWhen = (idea: Idea): boolean => /^(?:since )?when\b/.test(idea.text) || has(idea, 'lasttime')

const negated = newSense('negated', 'negated')

/** No less than something is not below it. */
const sideOf = (idea: Idea): 'above' | 'below' =>
  senseOf(idea, 'relation') === 'at_least' ? 'below' : 'above'

/** "no lower", "not higher than" */
const isOfComparative = (ideas: readonly Idea[], at: number): boolean =>
  /^(?:no|not)$/.test(ideas[at]!.text) && comparatives.test(ideas[at + 1]?.text ?? '')
const comparatives =
  /^(?:higher|lower|bigger|larger|greater|smaller|more|less|fewer|stronger|weaker|dearer|cheaper)(?: than)?$/

/** "exports did not fall", and not "did exports not fall", which is asked as "didn't they". */
function isOfMove(ideas: readonly Idea[], at: number): boolean {
  if (!has(ideas[at + 1], 'direction') || !ideas.slice(0, at).some(isTrade)) return false
  return has(ideas[at], 'yesno') || (ideas[at]!.text === 'not' && has(ideas[at - 1], 'yesno'))
}

const isTrade = ({ place, good, senses }: Idea): boolean =>
  place !== undefined || good !== undefined || (senses?.some(({ kind }) => kind === 'flow') ?? false)
