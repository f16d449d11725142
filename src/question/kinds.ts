import { type Idea, isContent } from './idea.ts'
import { type SenseKind, senseKinds } from './sense-kinds.ts'
import { addTexts, groupsOf, type TextGroup, type Texts } from './texts.ts'

/**
 * A set of kinds of idea, a bit each. Most rules need a kind that a question has not: their set is held against the
 * question's in a few steps, however many kinds either names, and the rule is not asked.
 */
export interface Kinds extends Texts {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The set of the kinds named: those of senses as in the lexicon, "a place", "a period", "a top" …, and texts. */
export function kindsOf(...names: readonly (Kind | TextGroup | Kinds)[]): Kinds {
  const set = new Bits()
  for (const name of names)
    if (typeof name === 'string') set.add(numberOf(name))
    else if ('has' in name) addTexts(set, name)
    else set.addAll(name)
  return set
}

/** Everything that stands in a row of ideas, whether or not it was consumed; the groups of its texts as well. */
export function kindsAndTextsIn(ideas: readonly Idea[]): Kinds {
  const set = kindsIn(ideas)
  for (const { text } of ideas) addTexts(set, groupsOf(text))
  return set
}

/** What stands in a row of ideas, but for the groups of texts. */
export function kindsIn(ideas: readonly Idea[]): Bits {
  const set = new Bits()
  for (const idea of ideas) {
    if (idea.senses) for (const sense of idea.senses) set.add(sense.number)
    if (idea.place) set.add(0)
    if (idea.period) set.add(1)
    if (idea.good) set.add(2)
    if (idea.number) set.add(3)
    if (idea.amount) set.add(4)
    if (idea.threshold) set.add(5)
    if (idea.top) set.add(6)
    if (idea.isWord && !idea.senses && !isContent(idea)) set.add(7)
  }
  return set
}

export const haveOneOf = (some: Kinds, others: Kinds): boolean =>
  ((some.low & others.low) |
    (some.middle & others.middle) |
    (some.high & others.high) |
    (some.lowTexts & others.lowTexts) |
    (some.middleTexts & others.middleTexts) |
    (some.highTexts & others.highTexts)) !==
  0

/** What an idea can be besides its senses: "a period", so that no kind of sense is called the same. */
const meanings = [
  'a place',
  'a period',
  'a good',
  'a number',
  'an amount',
  'a threshold',
  'a top',
  'an unread word',
] as const

type Kind = SenseKind | (typeof meanings)[number]

const numbers: ReadonlyMap<string, number> = new Map(
  [...meanings, ...senseKinds].map((name, number) => [name, number]),
)

/** Of a kind, and its bit in a set. */
export function numberOf(kind: Kind): number {
  const number = numbers.get(kind)
  if (number === undefined) throw new Error(`no kind of idea is called ${kind}`)
  return number
}

class Bits implements Kinds {
  low = 0
  middle = 0
  high = 0
  lowTexts = 0
  middleTexts = 0
  highTexts = 0
  addAll(kinds: Kinds): void {
    this.low |= kinds.low
    this.middle |= kinds.middle
    this.high |= kinds.high
    addTexts(this, kinds)
  }
  add(number: number): void {
    if (number < 32) this.low |= 1 << number
    else if (number < 64) this.middle |= 1 << (number - 32)
    else this.high |= 1 << (number - 64)
  }
}
