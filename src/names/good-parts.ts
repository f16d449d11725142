import { once, readTable } from './table.ts'

/** The wider good that one is counted in, and not told apart from: SmCo magnets are rare-earth magnets. */
export const widerGood = (words: string): string | undefined => wider().get(words.toLowerCase())

const wider = once(
  () =>
    new Map(
      readTable('good-parts.tsv').flatMap(([good, parts]) => parts!.split('|').map((part) => [part, good!])),
    ),
)
