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
        const { rank, fit, text } = keys[i]!
        const found = Math.max(worst, text === wanted && fit === FIT.start ? FIT.whole : fit)
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

function keysOf(entry: SuggestEntry, rank: number): Key[] {
  return [entry.name, entry.value, ...(entry.aliases ?? [])].flatMap((spelling) => {
    const words = fold(spelling).split(' ')
    return words.map((_, i) => ({ text: words.slice(i).join(' '), rank, fit: i ? FIT.word : FIT.start }))
  })
}

/** "Côte d'Ivoire" and "cote d ivoire" are one. Decomposing also lets half a Hangul syllable be a prefix. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
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

/**
 * Runs of sorted texts that begin with something at most `most` slips (one letter wrong, missing, too many, or two
 * swapped) from `typed`. Texts that share a beginning share its row of the edit table, and a beginning that is
 * already too far is left with all that follow it.
 */
function withSlips(
  texts: readonly string[],
  typed: string,
  most: number,
  found: (from: number, to: number) => void,
): void {
  const width = typed.length
  const rows = Array.from({ length: width + most + 2 }, () => new Uint8Array(width + 1))
  rows[0]!.set(Array.from({ length: width + 1 }, (_, i) => i))
  visit(0, texts.length, 0)

  function visit(from: number, to: number, depth: number): void {
    if (rows[depth]![width]! <= most) return found(from, to)
    if (depth > width + most) return
    let start = from
    if (texts[start]!.length === depth) start = endOfLetter(texts, start, to, depth)
    while (start < to) {
      const end = endOfLetter(texts, start, to, depth)
      if (extend(texts[start]!, depth) <= most) visit(start, end, depth + 1)
      start = end
    }
  }

  /** Writes the row for one letter more of `text`; gives the least that any text beginning so can cost. */
  function extend(text: string, depth: number): number {
    const above = rows[depth]!
    const row = rows[depth + 1]!
    const letter = text.charCodeAt(depth)
    const before = depth > 0 ? text.charCodeAt(depth - 1) : -1
    let leastOfRow = depth + 1
    row[0] = leastOfRow
    for (let j = 1; j <= width; j++) {
      const wanted = typed.charCodeAt(j - 1)
      let least = above[j - 1]! + (letter === wanted ? 0 : 1)
      if (above[j]! + 1 < least) least = above[j]! + 1
      if (row[j - 1]! + 1 < least) least = row[j - 1]! + 1
      const swapped = j > 1 && before === wanted && letter === typed.charCodeAt(j - 2)
      if (swapped && rows[depth - 1]![j - 2]! + 1 < least) least = rows[depth - 1]![j - 2]! + 1
      row[j] = least
      if (least < leastOfRow) leastOfRow = least
    }
    return leastOfRow
  }
}

/** Where the run of texts ends that have the same letter at `depth` as the first; an ended text counts as its own. */
function endOfLetter(texts: readonly string[], from: number, to: number, depth: number): number {
  const letter = codeAt(texts[from]!, depth)
  while (from < to) {
    const middle = (from + to) >> 1
    if (codeAt(texts[middle]!, depth) <= letter) from = middle + 1
    else to = middle
  }
  return from
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : -1)
