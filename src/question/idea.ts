import type { Threshold } from '../query/threshold.ts'
import type { GoodValue } from './readers/good-value.ts'
import type { NumberValue } from './readers/number.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import type { PlaceValue } from './readers/place-value.ts'
import type { Sense } from './sense.ts'
import { groupsOf, type Texts } from './texts.ts'

/**
 * What became of an idea once the question was bound. Content that stays `unread` is never passed over silently.
 * `aside`: it only describes what other words say, and leaves no mark of its own.
 */
export type Fate = 'unread' | 'consumed' | 'function' | 'aside'

/**
 * A stretch of the question with one reading: one of `place`, `period`, `good`, `number`, `senses`, or what the
 * refiners made of several together. Every idea has every field: reading looks at them thousands of times, and is
 * three times as fast where all have one shape.
 */
export interface Idea {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The groups its text belongs to. */
  readonly texts: Texts
  readonly span: readonly [number, number]
  /** It holds a letter or a digit, and is no mere sign. */
  readonly isWord: boolean
  readonly place: PlaceValue | undefined
  readonly period: PeriodPhrase | undefined
  readonly good: GoodValue | undefined
  readonly number: NumberValue | undefined
  readonly senses: readonly Sense[] | undefined
  /** What was typed, where a slip was repaired. */
  readonly repaired: string | undefined
  readonly amount: Amount | undefined
  readonly threshold: Threshold | undefined
  readonly top: Top | undefined
  fate: Fate
}

/** "5,000 t", "60%", "$1.2m": a number with its unit. */
export interface Amount {
  readonly value: number
  readonly step?: NonNullable<Threshold['step']>
  readonly unit?: NonNullable<Threshold['unit']>
}

/** "top 5", "second largest", "bottom three". */
export interface Top {
  readonly order: 'top' | 'bottom'
  readonly limit?: number
  readonly nth?: number
}

type Words = Pick<Idea, 'from' | 'to' | 'text' | 'span' | 'isWord'>
type Meaning = Omit<Idea, keyof Words | 'texts' | 'fate'>

export function ideaOf({ from, to, text, span, isWord }: Words, meaning: Partial<Meaning>): Idea {
  const { place, period, good, number, senses, repaired, amount, threshold, top } = meaning
  return {
    from,
    to,
    text,
    texts: groupsOf(text),
    span,
    isWord,
    place,
    period,
    good,
    number,
    senses,
    repaired,
    amount,
    threshold,
    top,
    fate: 'unread',
  }
}

/**
 * The idea with other values in some of its fields. A spread with fields behind it would get a shape of its own from
 * the engine, each time anew.
 */
export const withMeaning = (idea: Idea, meaning: Partial<Idea>): Idea =>
  Object.assign(ideaOf(idea, idea), meaning, meaning.text !== undefined && { texts: groupsOf(meaning.text) })

export const withSenses = (idea: Idea, senses: readonly Sense[] | undefined): Idea =>
  withMeaning(idea, { senses })

/** Another idea where one stands in the text. */
export const inPlaceOf = ({ from, to, span }: Idea, other: Idea): Idea =>
  withMeaning(other, { from, to, span })

/** One idea over several, with the new meaning instead of the old ones. */
export function merge(ideas: readonly Idea[], from: number, to: number, meaning: Partial<Meaning>): Idea {
  const parts = ideas.slice(from, to)
  const first = parts[0]!
  const last = parts.at(-1)!
  const text = parts.map((part) => part.text).join(' ')
  const span = [first.span[0], last.span[1]] as const
  const isWord = parts.some((part) => part.isWord)
  return ideaOf({ from: first.from, to: last.to, text, span, isWord }, meaning)
}

/** The value an idea has for one kind of meaning, or undefined. */
export function senseOf(idea: Idea | undefined, kind: string): string | undefined {
  const senses = idea?.senses
  if (!senses) return undefined
  for (let i = 0; i < senses.length; i++) if (senses[i]!.kind === kind) return senses[i]!.value
  return undefined
}

export function has(idea: Idea | undefined, kind: string, value?: string): boolean {
  const senses = idea?.senses
  if (!senses) return false
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i]!
    if (sense.kind === kind && (value === undefined || sense.value === value)) return true
  }
  return false
}

/** Names something of the trade, or an amount: nothing that only binds others together. */
export const isContent = (idea: Idea): boolean =>
  idea.place !== undefined ||
  idea.period !== undefined ||
  idea.good !== undefined ||
  idea.number !== undefined ||
  idea.amount !== undefined ||
  idea.threshold !== undefined ||
  idea.top !== undefined
