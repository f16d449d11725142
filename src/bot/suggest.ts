import { withSlips } from './slips.ts'

/** A name that can be offered while somebody types. */
export interface SuggestEntry {
  readonly name: string
  readonly value: string
  /** Other spellings; the name is shown all the same. */
  readonly aliases?: readonly string[]
  /** How likely it is to be meant, the amount traded for instance; without one, the order given decides. */
  readonly weight?: number
}

export type Suggestion = Pick<SuggestEntry, 'name' | 'value'>
export type Suggester = (typed: string, limit: number) => readonly Suggestion[]

/** How well a name fits what was typed; a better fit always stands before a likelier name. */
const FIT = { whole: 0, start: 1, word: 2, slip: 3, slips: 4 } as const

/** Where a name can be entered: its start, and the start of each of its words. */
interface Key {
  readonly text: string
  readonly rank: number
  readonly fit: number
  /** From its first word on: typed to the end, it is the whole name. */
  readonly isWhole: boolean
}

/** An index over names, in memory: whole name, prefix, prefix of a later word, then typing slips. */
export function createSuggester(entries: readonly SuggestEntry[]): Suggester {
  const ranked = [...entries].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  const keys = ranked.flatMap(keysOf).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const texts = keys.map((key) => key.text)
  return (typed, limit) => {
    const wanted = fold(typed)
    if (wanted === '') return ranked.slice(0, limit).map(shown)
    const best = new Map<number, number>()
    const note = (from: number, to: number, worst: number) => {
      for (let i = from; i < to; i++) {
        const { rank, fit, text, isWhole } = keys[i]!
        const found = Math.max(worst, text === wanted && isWhole ? FIT.whole : fit)
        if (found < (best.get(rank) ?? Number.POSITIVE_INFINITY)) best.set(rank, found)
      }
    }
    note(lowerBound(texts, wanted), lowerBound(texts, `${wanted}\uffff`), FIT.whole)
    for (const slips of [1, 2]) {
      if (best.size < limit && slips <= slipsAllowed(wanted, best.size))
        withSlips(texts, wanted, slips, (from, to) => note(from, to, FIT.word + slips))
    }
    return inOrder(best, ranked.length)
      .slice(0, limit)
      .map((rank) => shown(ranked[rank]!))
  }
}

const shown = ({ name, value }: SuggestEntry): Suggestion => ({ name, value })

function keysOf({ name, value, aliases = [] }: SuggestEntry, rank: number): Key[] {
  return [
    ...[...new Set([name, value])].flatMap((spelling) => keysIn(spelling, rank, FIT.start)),
    ...aliases.flatMap((spelling) => keysIn(spelling, rank, FIT.word)),
  ]
}

/** The beginning of another spelling is worth no more than a later word: most have one that begins with any letter. */
function keysIn(spelling: string, rank: number, start: number): Key[] {
  const words = fold(spelling).split(' ')
  return words.map((_, i) => ({
    text: words.slice(i).join(' '),
    rank,
    fit: i === 0 ? start : FIT.word,
    isWhole: i === 0,
  }))
}

/** "Côte d'Ivoire" and "cote d ivoire" are one. Decomposing also lets half a Hangul syllable be a prefix. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd') // a letter of its own, which does not decompose
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Three letters are one slip from half the index, six letters two slips from a good part of it: so far they are
 * stretched only when nothing else fits.
 */
function slipsAllowed(typed: string, found: number): number {
  if (typed.length < 3) return 0
  if (found > 0) return typed.length > 3 ? 1 : 0
  return typed.length < 6 ? 1 : 2
}

/** Ranks by fit, then likelihood: one number each, so that a numeric sort does it. */
function inOrder(best: ReadonlyMap<number, number>, size: number): number[] {
  const order = Float64Array.from(best, ([rank, fit]) => fit * size + rank).sort()
  return Array.from(order, (place) => place % size)
}

function lowerBound(texts: readonly string[], wanted: string, from = 0, to = texts.length): number {
  while (from < to) {
    const middle = (from + to) >> 1
    if (texts[middle]! < wanted) from = middle + 1
    else to = middle
  }
  return from
}
