import { has, type Idea, withMeaning } from '../idea.ts'
import { leadsIn } from '../leads-in.ts'
import { newSense } from '../lexicon.ts'

/** "all countries that bought at least $5m": those of them that did, and not what all of them bought together. */
export function refineAllThat(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ place, text }) => place?.kind === 'world' && allOfThem.test(text))
  if (at < 0 || !ideas[at + 1] || !relatives.has(whichOf(ideas, at + 1)) || !isListed(ideas, at)) return ideas
  return ideas.map((idea, i) =>
    i === at ? withMeaning(idea, { place: undefined, senses: sensesOf(idea) }) : idea,
  )
}

/** "all suppliers of fluorspar to the UK": each of them, where nothing is asked of what all of them did together. */
export function refineAllOf(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ place, text }) => place?.kind === 'world' && allTraders.test(text))
  if (at < 0 || !/^(?:of|for|to)$/.test(ideas[at + 1]?.text ?? '')) return ideas
  const opens = ideas.slice(0, at).every((idea) => leadsIn(idea) || has(idea, 'rank'))
  if (!opens || ideas.some((idea) => has(idea, 'combined') || has(idea, 'quantity'))) return ideas
  return ideas.map((idea, i) =>
    i === at ? withMeaning(idea, { place: undefined, senses: sensesOf(idea) }) : idea,
  )
}
export const allTraders = /^all (?:the )?(?:buyers|destinations|markets|suppliers|origins|sources)$/

const sensesOf = ({ text }: Idea): NonNullable<Idea['senses']> =>
  /(?:buyer|destination|market)s?$/.test(text)
    ? buyers
    : /(?:supplier|origin|source)s?$/.test(text)
      ? suppliers
      : partners
const buyers = [newSense('agent', 'export')]
const suppliers = [newSense('agent', 'import')]
const partners = [newSense('noun', 'partner')]

const allOfThem = /^(?:all|every|each) (?:the )?(?:trading |trade )?(?!of|over|other|others)\p{L}+$/u
const relatives = new Set(['that', 'which', 'who', 'whom', 'with'])

/** "that bought", "to which the UK sold" */
const whichOf = (ideas: readonly Idea[], at: number): string =>
  ideas[ideas[at]!.text === 'to' || ideas[at]!.text === 'from' ? at + 1 : at]?.text ?? ''

/** Something is passed by some of them, and no figure or verdict of all is asked for. */
const isListed = (ideas: readonly Idea[], at: number): boolean =>
  ideas.some(({ threshold }, i) => i > at && threshold) &&
  ideas.slice(0, at).every((idea) => !has(idea, 'ask') && !has(idea, 'yesno') && !has(idea, 'count'))
