import { once, readTable } from '../../names/table.ts'

/** What a word may be called in facts and events: "dug" is "mined" there. */
export const inOtherWords = (word: string): readonly string[] => table().others.get(word) ?? none

/** "outcome", "effect": it asks what came of something. */
export const asksOutcome = (word: string): boolean => table().outcome.has(word)

/** "outcome", "holds": it need not stand in what is found. */
export const isAskingWord = (word: string): boolean => asksOutcome(word) || table().beside.has(word)

/** The words that have to stand in what is found: all of them where they only ask. */
export function tellingOf(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !isAskingWord(word))
  const named = plain.filter((word) => !table().having.has(word))
  return [named, plain].find(({ length }) => length > 0) ?? words
}

const none: readonly string[] = []

/** The lines of `data/names/topic-words.tsv`. */
const table = once(() => {
  const rows = readTable('topic-words.tsv').flatMap(([known, words]) =>
    words!.split('|').map((word) => ({ known: known!, word })),
  )
  const marked = (mark: string) => new Set(rows.flatMap(({ known, word }) => (known === mark ? [word] : [])))
  const others = new Map<string, readonly string[]>()
  for (const { known, word } of rows)
    if (/\p{L}/u.test(known)) others.set(word, [...(others.get(word) ?? none), known])
  return { others, outcome: marked('?'), beside: marked('-'), having: marked('~') }
})
