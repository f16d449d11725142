import { has, type Idea, ideaOf } from '../idea.ts'
import { leadsIn } from '../leads-in.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const relatives = textsOf('that', 'which', 'who')

/** "every country that bought UK hafnium", "countries that supply Brazil": which ones did, and no trade with the world. */
export const refineEveryThat = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) => (isOfAll(idea) && opens(ideas, at) && isTold(ideas, at + 1) ? asked(idea) : idea))

const asked = (idea: Idea): Idea =>
  ideaOf({ ...idea, text: 'which countries' }, { senses: [newSense('noun', 'partner')] })

const isOfAll = (idea: Idea): boolean =>
  countries.test(idea.text) && (idea.place?.kind === 'world' || has(idea, 'noun', 'partner'))

const countries = /^(?:(?:all|every|the|all the) )?(?:countr(?:y|ies)|partners?|nations?|places?)$/

/** "list the countries that …"; "how many countries that" are counted, and "how much did all that" add up. */
const opens = (ideas: readonly Idea[], at: number): boolean =>
  ideas.slice(0, at).every((idea) => leadsIn(idea) || has(idea, 'rank'))

const isTold = (ideas: readonly Idea[], at: number): boolean =>
  relatives.has(ideas[at]?.text ?? '') && has(ideas[at + 1], 'verb')
