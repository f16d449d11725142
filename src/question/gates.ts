import { haveOneOf, type Kinds, kindsOf, wordsOf } from './kinds.ts'

/** What a question must have before a row of a table of rules is asked at all. */
export interface Gate {
  /** One of these kinds; undefined: the row is asked of every question. */
  readonly needs?: Kinds | undefined
  /** And one of these. */
  readonly besides?: Kinds | undefined
}

/** Some rows of a table, a bit each. */
export type Rows = Int32Array

/**
 * The gates of a table, turned round: for each kind the rows that it opens. A question has some twenty kinds and the
 * tables have hundreds of rows, so that going by the kinds looks at a tenth of what going by the rows would.
 */
export class Gates {
  readonly #needs: Openings
  readonly #besides: readonly (Kinds | undefined)[]
  readonly #open: Rows
  readonly #all: Rows

  constructor(gates: readonly Gate[]) {
    this.#needs = openingsOf(gates.map(({ needs }) => needs))
    this.#besides = gates.map(({ besides }) => besides)
    this.#open = rowsOf(gates.length)
    this.#all = rowsWhere(gates, () => true)
  }

  /** Indexes of the rows that are open to a question with these kinds, in their order. */
  openTo(kinds: Kinds, among = this.#all): readonly number[] {
    openRows(this.#needs, kinds, this.#open)
    const found: number[] = []
    for (let word = 0; word < among.length; word++)
      for (let left = this.#open[word]! & among[word]!; left !== 0; left &= left - 1) {
        const at = word * BITS + lowest(left)
        const besides = this.#besides[at]
        if (besides === undefined || haveOneOf(kinds, besides)) found.push(at)
      }
    return found
  }
}

/** The rows for which the test holds. */
export function rowsWhere<T>(table: readonly T[], test: (row: T) => boolean): Rows {
  const rows = rowsOf(table.length)
  for (const [at, row] of table.entries()) if (test(row)) add(rows, at)
  return rows
}

interface Openings {
  /** Rows open to every question. */
  readonly always: Rows
  /** Rows of each kind, one behind the other: as many words a kind as there are in `always`. */
  readonly byKind: Int32Array
}

function openingsOf(needs: readonly (Kinds | undefined)[]): Openings {
  const always = rowsWhere(needs, (kinds) => kinds === undefined)
  const byKind = new Int32Array(wordsOf(kindsOf()).length * BITS * always.length)
  for (const [at, kinds] of needs.entries())
    for (const kind of kinds ? kindsIn(kinds) : []) add(byKind.subarray(kind * always.length), at)
  return { always, byKind }
}

const kindsIn = (kinds: Kinds): readonly number[] =>
  wordsOf(kinds).flatMap((bits, word) => indexesIn(bits, word))

function openRows({ always, byKind }: Openings, kinds: Kinds, rows: Rows): void {
  for (let i = 0; i < rows.length; i++) rows[i] = always[i]!
  const words = wordsOf(kinds)
  for (let word = 0; word < words.length; word++)
    for (let left = words[word]!; left !== 0; left &= left - 1)
      addRows(rows, byKind, (word * BITS + lowest(left)) * rows.length)
}

function addRows(rows: Rows, byKind: Int32Array, from: number): void {
  for (let i = 0; i < rows.length; i++) rows[i]! |= byKind[from + i]!
}

const rowsOf = (length: number): Rows => new Int32Array(Math.ceil(length / BITS))

const add = (rows: Rows, at: number): void => {
  rows[Math.floor(at / BITS)]! |= 1 << (at % BITS)
}

function indexesIn(bits: number, word: number): number[] {
  const found: number[] = []
  for (let left = bits; left !== 0; left &= left - 1) found.push(word * BITS + lowest(left))
  return found
}

/** Where the lowest bit that is set stands. */
const lowest = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits)
const BITS = 32
