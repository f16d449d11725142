import type { Idea } from './idea.ts'
import { bits, type Meaning, meaningsOf } from './meanings.ts'
import { type SenseKind, senseKinds } from './sense-kinds.ts'
import { addTexts, type TextGroup, type Texts } from './texts.ts'

/**
 * A set of kinds of idea, a bit each. Most rules need a kind that a question has not: their set is held against the
 * question's in a few steps, however many kinds either names, and the rule is not asked.
 */
export interface Kinds extends Texts {
  readonly meanings: number
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The set of the kinds named: those of senses as in the lexicon, "a place", "a period", "a top" …, and texts. */
export function kindsOf(...names: readonly (Kind | TextGroup | Kinds)[]): Kinds {
  const set = new Bits()
  for (const name of names)
    if (typeof name === 'string') set.addNamed(name)
    else if ('has' in name) addTexts(set, name)
    else set.addAll(name)
  return set
}

/** Everything that stands in a row of ideas, whether or not it was consumed; the groups of its texts as well. */
export function kindsAndTextsIn(ideas: readonly Idea[]): Kinds {
  const set = kindsIn(ideas)
  for (const { texts } of ideas) addTexts(set, texts)
  return set
}

/** What stands in a row of ideas, but for the groups of texts. */
export function kindsIn(ideas: readonly Idea[]): Bits {
  const set = new Bits()
  for (const idea of ideas) {
    if (idea.senses) for (const sense of idea.senses) set.add(sense.number)
    set.meanings |= meaningsOf(idea, set.meanings)
  }
  return set
}

/** All its bits, in words of 32. */
export const wordsOf = (kinds: Kinds): readonly number[] => [
  kinds.meanings,
  kinds.low,
  kinds.middle,
  kinds.high,
  kinds.texts1,
  kinds.texts2,
  kinds.texts3,
  kinds.texts4,
  kinds.texts5,
  kinds.texts6,
  kinds.texts7,
  kinds.texts8,
  kinds.texts9,
]

export const haveOneOf = (some: Kinds, others: Kinds): boolean =>
  ((some.meanings & others.meanings) |
    (some.low & others.low) |
    (some.middle & others.middle) |
    (some.high & others.high) |
    (some.texts1 & others.texts1) |
    (some.texts2 & others.texts2) |
    (some.texts3 & others.texts3) |
    (some.texts4 & others.texts4) |
    (some.texts5 & others.texts5) |
    (some.texts6 & others.texts6) |
    (some.texts7 & others.texts7) |
    (some.texts8 & others.texts8) |
    (some.texts9 & others.texts9)) !==
  0

export function hasKind(set: Kinds, kind: string): boolean {
  const number = numbers.get(kind)
  if (number === undefined) return false
  const word = number < 32 ? set.low : number < 64 ? set.middle : set.high
  return (word & (1 << (number & 31))) !== 0
}

type Kind = SenseKind | Meaning

const numbers: ReadonlyMap<string, number> = new Map(senseKinds.map((name, number) => [name, number]))

/** Of a kind of sense, and its bit in a set. */
export function numberOf(kind: SenseKind): number {
  const number = numbers.get(kind)
  if (number === undefined) throw new Error(`no kind of idea is called ${kind}`)
  return number
}

class Bits implements Kinds {
  meanings = 0
  low = 0
  middle = 0
  high = 0
  texts1 = 0
  texts2 = 0
  texts3 = 0
  texts4 = 0
  texts5 = 0
  texts6 = 0
  texts7 = 0
  texts8 = 0
  texts9 = 0
  addAll(kinds: Kinds): void {
    this.meanings |= kinds.meanings
    this.low |= kinds.low
    this.middle |= kinds.middle
    this.high |= kinds.high
    addTexts(this, kinds)
  }
  addNamed(name: Kind): void {
    const bit = bits[name as Meaning]
    if (bit === undefined) this.add(numberOf(name as SenseKind))
    else this.meanings |= bit
  }
  add(number: number): void {
    if (number < 32) this.low |= 1 << number
    else if (number < 64) this.middle |= 1 << (number - 32)
    else this.high |= 1 << (number - 64)
  }
}
