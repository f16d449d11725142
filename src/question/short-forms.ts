import { once, readTable } from '../names/table.ts'

/** "mth" is a month in every phrase that has one: the word that a short form stands for. */
export const writtenOut = (text: string): string => words().get(text) ?? text

const words = once(
  () =>
    new Map(
      readTable('short-forms.tsv').flatMap(([word, forms]) =>
        forms!.split('|').map((form): [string, string] => [form, word!]),
      ),
    ),
)
