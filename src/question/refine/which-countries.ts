import { has, type Idea, ideaOf, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const whichOnes = textsOf(
  'which',
  'what',
  'which of the',
  'which of',
  'which countries',
  'what countries',
  'which nations',
  'what nations',
  'who',
  'how many',
  'number of',
)

/**
 * "which African countries supplied palladium", "which countries in Africa did": which of them did, one by one, and not
 * what they did together. Read as "of Africa: which countries", so that those who did it stand
 * beside what they did.
 */
export function refineWhichCountries(told: readonly Idea[]): readonly Idea[] {
  const ideas = told.flatMap((idea, at) => (whichOnes.has(told[at - 1]?.text ?? '') ? apart(idea) : idea))
  const at = ideas.findIndex(({ text }) => whichOnes.has(text))
  const found = at < 0 ? undefined : (inFront(ideas, at) ?? behind(ideas, at))
  return found && isDeed(found.ideas[found.end]) ? found.ideas : ideas
}

/**
 * "did more than two Asian countries buy": so many countries in it, as "more than two EU countries". "More than half of
 * EU countries" is no number of them that can be told.
 */
export function refineCountedCountries(told: readonly Idea[]): readonly Idea[] {
  const ideas = told.flatMap((idea, at) =>
    told[at - 1]?.threshold || isPartOf(told, at) ? apart(idea) : idea,
  )
  return ideas.map((idea, at) =>
    has(idea, 'noun', 'partner') && ideas[at - 1]?.place && isPartOf(ideas, at - 1) ? ideaOf(idea, {}) : idea,
  )
}

/** "over half of", "more than 60% of the" */
function isPartOf(ideas: readonly Idea[], at: number): boolean {
  const of = ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  return ideas[of]?.text === 'of' && ideas[of - 1]?.threshold?.unit === 'percent'
}

const isDeed = (idea: Idea | undefined): boolean => has(idea, 'verb') || does.test(idea?.text ?? '')
const does = /^(?:do|does|did|has|have)$/

/** "Asian countries" is Asia, and countries in it. */
function apart(idea: Idea): Idea | readonly Idea[] {
  const { place, from, to, text, span, isWord } = idea
  const noun = / (countries|nations|states|members|economies)$/.exec(text)?.[1]
  if (place?.kind !== 'group' || !noun || to - from < 2) return idea
  const start = span[1] - noun.length
  const whose = {
    from,
    to: to - 1,
    text: text.slice(0, -noun.length - 1),
    span: [span[0], start - 1],
    isWord,
  } as const
  const who = { from: to - 1, to, text: 'countries', span: [start, span[1]], isWord } as const
  return [ideaOf(whose, { place }), ideaOf(who, { senses: asked })]
}

interface Asked {
  readonly ideas: readonly Idea[]
  /** Where what they did stands. */
  readonly end: number
}

/** "which African countries", "which G7 countries" */
function inFront(ideas: readonly Idea[], at: number): Asked | undefined {
  const group = ideas[at + 1]
  if (group?.place?.kind !== 'group' || !/^wh/.test(ideas[at]!.text)) return undefined
  return has(ideas[at + 2], 'noun', 'partner') ? asking(ideas, { at, group: at + 1, end: at + 3 }) : undefined
}

/** "which countries in Africa", "what nations of the EU", "who in the EU" */
function behind(ideas: readonly Idea[], at: number): Asked | undefined {
  const noun = named.test(ideas[at]!.text) ? at : at + 1
  if (noun > at && !(/^wh/.test(ideas[at]!.text) && has(ideas[noun], 'noun', 'partner'))) return undefined
  if (!/^(?:in|of|from)$/.test(ideas[noun + 1]?.text ?? '')) return undefined
  const group = ideas[noun + 2]?.text === 'the' ? noun + 3 : noun + 2
  return ideas[group]?.place?.kind === 'group' ? asking(ideas, { at, group, end: group + 1 }) : undefined
}

const named = /^(?:who|(?:which|what) (?:countries|nations))$/

interface Words {
  readonly at: number
  readonly group: number
  readonly end: number
}

/**
 * The two change places, and each idea still covers words of its own. Who bought more than Japan did cannot be asked:
 * nothing is made of the word then.
 */
function asking(ideas: readonly Idea[], { at, group, end }: Words): Asked {
  const { place, text } = ideas[group]!
  const whose = ideaOf({ ...ideas[at]!, text }, { place })
  const isAgainst = ideas.some((idea, i) => i > end && has(idea, 'than') && ideas[i + 1]?.place)
  const words = { ...merge(ideas, at + 1, end, {}), text: countries }
  const who = ideaOf(words, { senses: isAgainst ? undefined : asked })
  return { ideas: [...ideas.slice(0, at), whose, who, ...ideas.slice(end)], end: at + 2 }
}

const countries = 'which countries'
const asked = [newSense('noun', 'partner')]
