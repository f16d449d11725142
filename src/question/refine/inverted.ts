import { has, type Idea, ideaOf, merge, withMeaning } from '../idea.ts'
import { newSense, sensesOf } from '../lexicon.ts'
import type { Sense } from '../sense.ts'

/** What is said of a "not" that was left out. */
export const IS_SO = 'asking whether it is so'

/**
 * "was it not a record", "has it never been above 5,000 t", "was no month above 6,000 t": no two people mean the same by
 * a yes to that. The plain claim is judged, and the answer says so; see `read-otherwise.ts`.
 */
export function refineInverted(ideas: readonly Idea[]): readonly Idea[] {
  const verb = ideas.findIndex((idea) => idea.isWord && !isPolite(idea))
  if (!ideas[verb] || !asking.test(ideas[verb].text)) return ideas
  const [at, ...others] = ideas.flatMap(({ text }, i) => (i > verb && turning.test(text) ? [i] : []))
  if (at === undefined || others.length > 0) return ideas
  if (ideas[at]!.text === 'no') return withAny(ideas, at)
  return isBehindSubject(ideas, verb, at) ? withoutNot(ideas, verb, at) : ideas
}

/** "did", "was": "didn't" says "not" already, and is how one asks for a yes. */
const asking = /^(?:did|does|do|is|are|was|were|has|have|had)$/
const turning = /^(?:not|never|no|not above|not below)$/

/** "please", "hi", "so" */
const isPolite = ({ senses }: Idea): boolean =>
  senses?.every(({ kind }) => kind === 'filler' || kind === 'talk' || kind === 'still') ?? false

/** "no month" for "any month", "no country" for "any country". */
function withAny(ideas: readonly Idea[], at: number): readonly Idea[] {
  const next = ideas[at + 1]
  if (has(next, 'grain') && /^(?:month|quarter|year)s?$/.test(next!.text)) {
    const one = merge(ideas, at, at + 2, {
      senses: [newSense('quantifier', 'some'), inverted(`any ${next!.text}`)],
    })
    return [...ideas.slice(0, at), withMeaning(one, { text: `any ${next!.text}` }), ...ideas.slice(at + 2)]
  }
  if (!has(next, 'noun', 'partner') && !has(next, 'agent')) return ideas
  const senses = [...sensesOf('any'), inverted('any')]
  return ideas.map((idea, i) => (i === at ? withMeaning(idea, { senses, text: 'any' }) : idea))
}

/** "did exports to Germany not rise", and not "did exports rise, not imports", "did exports rise or not". */
function isBehindSubject(ideas: readonly Idea[], verb: number, at: number): boolean {
  const isSaid = at > verb + 1 && ideas.slice(verb + 1, at).every(isOfSubject) && !namesOther(ideas, at + 1)
  return isSaid && (pastOf(ideas[at]!) !== undefined || isSaidOfIt(ideas[at + 1]))
}

/** "were exports in July, not in August, higher" */
const namesOther = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'preposition') &&
  [ideas[at + 1]?.place, ideas[at + 1]?.good, ideas[at + 1]?.period].some((named) => named !== undefined)

const isOfSubject = (idea: Idea): boolean =>
  idea.place !== undefined ||
  idea.good !== undefined ||
  idea.period !== undefined ||
  subject.some((kind) => has(idea, kind))
const subject = ['flow', 'trade', 'back', 'filler', 'preposition', 'measure', 'quantity'] as const

/** A word that says something, and names nothing that the "not" would leave out. */
const isSaidOfIt = (idea: Idea | undefined): boolean =>
  idea?.isWord === true &&
  (!has(idea, 'flow') || has(idea, 'verb') || /^(?:im|ex)port(?:ed)?$/.test(idea.text)) &&
  ![idea.place, idea.good, idea.period, idea.number, idea.amount].some((named) => named !== undefined)

/** "not above" */
const pastOf = ({ text }: Idea): string | undefined => text.split(' ')[1]

/** "never" for "ever", "not above" for "above"; without its "not" the verb asks for the plain claim. */
function withoutNot(ideas: readonly Idea[], verb: number, at: number): readonly Idea[] {
  const idea = ideas[at]!
  const past = pastOf(idea)
  const plain = idea.text === 'never' ? [ever(idea)] : past ? [only(idea, past)] : []
  const before = ideas.slice(0, at)
  if (idea.text !== 'never') before[verb] = asked(before[verb]!)
  if (plain.length === 0) before[at - 1] = { ...before[at - 1]!, to: idea.to }
  return [...before, ...plain, ...ideas.slice(at + 1)]
}

const ever = (idea: Idea): Idea =>
  ideaOf({ ...idea, text: 'ever' }, { period: { kind: 'all' }, senses: [inverted('ever')] })

const only = (idea: Idea, past: string): Idea => ideaOf({ ...idea, text: past }, { senses: sensesOf(past) })

const asked = (idea: Idea): Idea => ideaOf(idea, { senses: [...(idea.senses ?? []), inverted(IS_SO)] })

const inverted = (read: string): Sense => newSense('inverted', read)
