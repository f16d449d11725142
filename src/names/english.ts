import { readFileSync } from 'node:fs'
import { namesFolder } from './folder.ts'
import { once } from './table.ts'

const words = once((): ReadonlySet<string> => {
  const text = readFileSync(`${namesFolder}/english-words.txt`, 'utf8')
  return new Set(text.slice(text.indexOf('\n\n') + 2).split(/\s+/))
})

/** A common English word, which is therefore neither a slip of the pen nor a foreign name. */
export const isEnglishWord = (word: string): boolean => words().has(word)
