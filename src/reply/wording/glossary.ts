import { once, readTable } from '../../names/table.ts'

/** A word of the trade, and what it means in a sentence or two. */
export interface Term {
  readonly name: string
  readonly text: string
}

/** The term that these words name, if it is one of the trade's. */
export function termOf(words: readonly string[]): Term | undefined {
  const whole = byName().get(keyOf(words.join(' ')))
  if (whole) return whole
  return words.map((word) => byName().get(keyOf(word))).find((term) => term !== undefined)
}

/** Some of those that can be explained. */
export const someTerms = (): readonly string[] =>
  lines()
    .slice(0, 6)
    .map(([name]) => name!)

const lines = once(() => readTable('terms.tsv'))

const byName = once(
  (): ReadonlyMap<string, Term> =>
    new Map(
      lines().flatMap(([name, others, text]) => {
        const term = { name: name!, text: text! }
        return [name!, ...others!.split(';')].map((each) => [keyOf(each), term] as const)
      }),
    ),
)

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
