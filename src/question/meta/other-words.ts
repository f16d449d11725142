import { once, readTable } from '../../names/table.ts'

/** What a word may be called in facts and events: "dug" is "mined" there. */
export const inOtherWords = (word: string): readonly string[] => table().others.get(word) ?? none

/** "outcome", "holds": it asks for something of what is found, and need not stand in it. */
export const isAskingWord = (word: string): boolean => table().asking.has(word)

/** The words that have to stand in what is found: all of them where they only ask. */
export function tellingOf(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !isAskingWord(word))
  const named = plain.filter((word) => !table().having.has(word))
  return [named, plain].find(({ length }) => length > 0) ?? words
}

const none: readonly string[] = []

/** The lines of `data/names/topic-words.tsv`. */
const table = once(() => {
  const [asking, having] = [new Set<string>(), new Set<string>()]
  const others = new Map<string, readonly string[]>()
  for (const [known, words] of readTable('topic-words.tsv'))
    for (const word of words!.split('|')) {
      if (known === '-') asking.add(word)
      else if (known === '~') having.add(word)
      else others.set(word, [...(others.get(word) ?? none), known!])
    }
  return { others, asking, having }
})
