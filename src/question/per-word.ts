import type { Token } from './token.ts'

/**
 * What a reader knows of a word, found out when the word is first met: people use the same few thousand words again
 * and again, and whether one is a month, begins the name of a place or is common English never changes.
 */
export function perWord<T extends object | string | number | boolean | null>(
  find: (token: Token) => T,
): (token: Token) => T {
  const known: (T | undefined)[] = []
  return (token) => {
    const { word } = token
    if (word === undefined) return find(token)
    const found = word < known.length ? known[word] : undefined
    return found === undefined ? keep(known, word, find(token)) : found
  }
}

/** No holes: the engine reads a list without them faster. */
function keep<T>(known: (T | undefined)[], word: number, found: T): T {
  while (known.length <= word) known.push(undefined)
  known[word] = found
  return found
}
