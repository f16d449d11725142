import type { Query, Threshold } from '../query/query.ts'
import { has, type Item, senseOf } from './items.ts'

/** "5,000 t", "60%", "$1.2m": a number with its unit. */
export interface Amount {
  readonly value: number
  readonly unit?: NonNullable<Threshold['unit']>
}

/** An item after the refiners: some have put several items together into one idea. */
export interface Idea extends Item {
  readonly amount?: Amount
  readonly threshold?: Threshold
  /** "top 5", "second largest", "bottom three". */
  readonly top?: { readonly order: 'top' | 'bottom'; readonly limit?: number; readonly nth?: number }
}

/** A question as a row of ideas, with what has been made of each. */
export class Clause {
  /** As typed. */
  readonly text: string
  readonly ideas: readonly Idea[]
  /** Slips of the pen that were put right before reading. */
  readonly repairs: Query['repairs']
  constructor(text: string, ideas: readonly Idea[], slips: Query['repairs'] = []) {
    this.text = text
    this.ideas = ideas
    this.repairs = [
      ...slips,
      ...ideas.flatMap(({ repaired, text: read }) =>
        repaired === undefined ? [] : [{ typed: repaired, read }],
      ),
    ]
  }

  /** Indexes of the ideas that have this sense and are still to be read. */
  all(kind: string, value?: string): number[] {
    const found: number[] = []
    for (let at = 0; at < this.ideas.length; at++) if (this.is(at, kind, value)) found.push(at)
    return found
  }

  first(kind: string, value?: string): number | undefined {
    for (let at = 0; at < this.ideas.length; at++) if (this.is(at, kind, value)) return at
    return undefined
  }

  /** Does the idea at `at` have this sense, and has nobody consumed it? */
  is(at: number, kind: string, value?: string): boolean {
    const idea = this.ideas[at]
    return idea !== undefined && idea.fate !== 'consumed' && has(idea, kind, value)
  }

  /** Like `is`, whether or not somebody consumed it. */
  was(at: number, kind: string, value?: string): boolean {
    return has(this.ideas[at], kind, value)
  }

  value(at: number, kind: string): string | undefined {
    return senseOf(this.ideas[at], kind)
  }

  take(...indexes: readonly number[]): void {
    for (const at of indexes) if (this.ideas[at]) this.ideas[at]!.fate = 'consumed'
  }

  /** Takes every idea with this sense, and says whether there was one. */
  takeAll(kind: string, value?: string): boolean {
    const found = this.all(kind, value)
    this.take(...found)
    return found.length > 0
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

  /** Articles, politeness and signs: words that stand between others without joining or parting them. */
  isFiller(at: number): boolean {
    const idea = this.ideas[at]!
    if (idea.place || idea.period || idea.good || idea.number || idea.amount || idea.threshold || idea.top)
      return false
    if (!idea.senses) return !/[\p{L}\p{N}]/u.test(idea.text) && !structural.has(idea.text)
    return idea.senses.every((sense) => sense.kind === 'filler' || sense.kind === 'still')
  }
}

/** Signs that join or part: the rest is punctuation. */
const structural = new Set([',', ';', '/', '&', '->', '<-', '-', '+', '%', '$'])
