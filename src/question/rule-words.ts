import { once, readTable } from '../names/table.ts'
import { type TextGroup, textsIn } from './texts.ts'

/**
 * The words of `data/names/rule-words.tsv` in the lines of these names: what a rule looks for as it stands, whatever
 * else it means.
 */
export function wordsNamed(...names: readonly string[]): Words {
  const words = once(() => new Set(names.flatMap(lineNamed)))
  return { has: (text) => words().has(text) }
}

export interface Words {
  readonly has: (text: string) => boolean
}

/** The same as a group of texts, so that a rule is only asked where one of them stands. */
export const textsNamed = (...names: readonly string[]): TextGroup => textsIn(wordsNamed(...names))

function lineNamed(name: string): readonly string[] {
  const words = lines().get(name)
  if (!words) throw new Error(`data/names/rule-words.tsv has no line ${name}`)
  return words
}

const lines = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(readTable('rule-words.tsv').map(([name, words]) => [name!, words!.split('|')])),
)
