import { foldMarks } from './key.ts'

/** What is looked up by a word, as in a map. */
export interface Lookup<T> {
  get(word: string): T | undefined
  has(word: string): boolean
}

export interface Laid<Row> {
  readonly name: string
  readonly row: Row
}

/** Rows laid away by the first letter of their names. */
export interface Drawers<Row> {
  put(name: string, row: Row): void
  /** All that begins as this word does is taken out, in the order in which it was put in. */
  open(word: string): void
}

/**
 * A question looks for words of a few letters, and working out the thousands of names with other letters was most of
 * what a question in a new process cost.
 */
export function createDrawers<Row>(takeOut: (drawer: readonly Laid<Row>[]) => void): Drawers<Row> {
  const drawers = new Map<number, Laid<Row>[]>()
  // by the sign as it is written: a question asks a hundred times, and which letter a sign is takes a while to tell
  const opened = new Set<number>()
  return {
    put(name, row) {
      const letter = letterOf(name)
      const drawer = drawers.get(letter)
      if (drawer) drawer.push({ name, row })
      else drawers.set(letter, [{ name, row }])
    },
    open(word) {
      const sign = word.charCodeAt(0)
      if (opened.has(sign)) return
      // half a sign says nothing of the other signs that begin with it
      if (!isHalf(sign)) opened.add(sign)
      const letter = letterOf(word)
      const drawer = drawers.get(letter)
      drawers.delete(letter)
      if (drawer) takeOut(drawer)
    },
  }
}

/** The map as it stands once the drawer of what is looked for is open. */
export const lookup = <T>(
  map: ReadonlyMap<string, T>,
  { open }: Pick<Drawers<unknown>, 'open'>,
): Lookup<T> => ({
  get: (word) => {
    open(word)
    return map.get(word)
  },
  has: (word) => {
    open(word)
    return map.has(word)
  },
})

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** Marks and capitals make no other letter. */
function letterOf(name: string): number {
  const code = name.charCodeAt(0)
  if (code >= CODE_A && code <= CODE_Z) return code
  if (code >= 128) return foldMarks(String.fromCodePoint(name.codePointAt(0)!)).charCodeAt(0)
  return code | CASE
}
const [CODE_A, CODE_Z, CASE] = [97, 122, 32]
