import type { Query } from '../query/query.ts'
import { has, type Idea, isContent, senseOf } from './idea.ts'
import { hasKind, haveOneOf, type Kinds, kindsAndTextsIn } from './kinds.ts'
import { readOtherwise } from './read-otherwise.ts'
import type { SenseKind } from './sense-kinds.ts'

/** A question as a row of ideas, with what has been made of each. */
export class Clause {
  /** As typed. */
  readonly text: string
  readonly ideas: readonly Idea[]
  /** Words that were read as others: slips that were put right, parts of a country. */
  readonly repairs: Query['repairs']
  /** What stands in it; most kinds that are asked for stand nowhere. */
  readonly kinds: Kinds
  constructor(
    text: string,
    ideas: readonly Idea[],
    slips: Query['repairs'] = [],
    kinds: Kinds = kindsAndTextsIn(ideas),
  ) {
    this.text = text
    this.ideas = ideas
    this.kinds = kinds
    this.repairs = readOtherwise(ideas, text, slips)
  }

  /** Indexes of the ideas that have this sense and are still to be read. */
  all(kind: string, value?: string): number[] {
    const found: number[] = []
    if (this.stands(kind))
      for (let at = 0; at < this.ideas.length; at++) if (this.is(at, kind, value)) found.push(at)
    return found
  }

  first(kind: string, value?: string): number | undefined {
    if (!this.stands(kind)) return undefined
    for (let at = 0; at < this.ideas.length; at++) if (this.is(at, kind, value)) return at
    return undefined
  }

  /** Does the idea at `at` have this sense, and has nobody consumed it? */
  is(at: number, kind: string, value?: string): boolean {
    const idea = this.#idea(at)
    return idea !== undefined && idea.fate !== 'consumed' && has(idea, kind, value)
  }

  /** Some idea has this sense, whether or not somebody consumed it. */
  stands(kind: string): boolean {
    return hasKind(this.kinds, kind)
  }

  /** Some idea is of one of these kinds, whether or not somebody consumed it. */
  hasAny(kinds: Kinds): boolean {
    return haveOneOf(this.kinds, kinds)
  }

  /** Like `is`, whether or not somebody consumed it. */
  was(at: number, kind: string, value?: string): boolean {
    return has(this.#idea(at), kind, value)
  }

  value(at: number, kind: string): string | undefined {
    return senseOf(this.#idea(at), kind)
  }

  /** Rules look at what stands before the first idea, and looking up -1 takes as long as ten ideas. */
  #idea(at: number): Idea | undefined {
    return at < 0 ? undefined : this.ideas[at]
  }

  take(...indexes: readonly number[]): void {
    for (const at of indexes) if (this.ideas[at]) this.ideas[at]!.fate = 'consumed'
  }

  /** Takes every idea with this sense, and says whether there was one. */
  takeAll(kind: string, value?: string): boolean {
    if (!this.stands(kind)) return false
    let some = false
    for (let at = 0; at < this.ideas.length; at++) {
      if (!this.is(at, kind, value)) continue
      this.ideas[at]!.fate = 'consumed'
      some = true
    }
    return some
  }

  /** The nearest idea before `at` that is more than a filler, or -1. */
  before(at: number): number {
    for (let i = at - 1; i >= 0; i--) if (!this.isFiller(i)) return i
    return -1
  }

  after(at: number): number {
    for (let i = at + 1; i < this.ideas.length; i++) if (!this.isFiller(i)) return i
    return this.ideas.length
  }

  /** Is there an idea whose text is like this? */
  says(pattern: RegExp): boolean {
    return this.ideas.some(({ text }) => pattern.test(text))
  }

  /** Articles, politeness and signs: words that stand between others without joining or parting them. */
  isFiller(at: number): boolean {
    const idea = this.#idea(at)
    if (!idea || isContent(idea)) return false
    if (!idea.senses) return !idea.isWord && !structural.has(idea.text)
    for (const { kind, value } of idea.senses)
      if (kind !== 'filler' && kind !== 'still' && !(kind === 'talk' && courtesies.has(value))) return false
    return true
  }

  /** Only binds other words together, softens them, or talks of the answer before. */
  binds(at: number): boolean {
    return this.isFiller(at) || binding.some((kind) => this.was(at, kind))
  }
}

/** Of talk: greetings, thanks and the like. */
export const courtesies: ReadonlySet<string> = new Set(['greeting', 'thanks', 'small'])

const binding: readonly SenseKind[] = ['preposition', 'conjunction', 'talk']

/** Signs that join or part: the rest is punctuation. */
const structural = new Set([',', ';', '/', '&', '->', '<-', '-', '+', '%', '$'])
