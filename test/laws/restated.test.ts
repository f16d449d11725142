import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { corpora } from '../question/corpus/index.ts'
import type { World } from '../question/corpus/packages.ts'
import { plainOf } from '../question/corpus/plain.ts'

// A name put in another way is the same name, wherever in a question it stands.

const asked = corpora().flatMap(({ world, answered }) =>
  answered.flatMap(({ phrasings }) => phrasings.map((text) => ({ text, world }))),
)

const names: readonly (readonly [string, RegExp, string])[] = [
  ['to America', /\bto the US\b(?![$'’]| dollar)/g, 'to America'],
  ['Britain', /\b(?:the )?UK\b(?!['’])/g, 'Britain'],
  ['Deutschland', /\bGermany\b(?!['’])/g, 'Deutschland'],
  ['JPN', /\bJapan\b(?!['’])/g, 'JPN'],
  [
    'Jul 2025',
    /\b(January|February|March|April|June|July|August|September|October|November|December) (20\d\d)\b/g,
    'month',
  ],
]

const putOtherwise = (text: string, name: RegExp, other: string): string =>
  other === 'month'
    ? text.replace(name, (_, month: string, year: string) => `${month.slice(0, 3)} ${year}`)
    : text.replace(name, other)

describe('a question means the same', { timeout: 120_000 }, () => {
  test.each(names)('with %s in it', (_, name, other) => {
    // every second one: what is read of the others is as much alike
    const told = asked.filter(({ text }) => text.search(name) >= 0).filter((_, at) => at % 2 === 0)
    expect(told.length).toBeGreaterThan(30)
    const changed = told
      .map(({ text, world }) => ({ text, world, restated: putOtherwise(text, name, other) }))
      .filter(({ text, world, restated }) => meaningOf(text, world) !== meaningOf(restated, world))
    expect(changed.map(({ restated }) => restated)).toEqual([])
  })
})

function meaningOf(text: string, { read, today }: World): string | undefined {
  const reading = read(text, { today })
  return reading.kind === 'query' ? plainText(reading.query) : undefined
}

const plainText = (query: Query): string =>
  JSON.stringify(plainOf(query), (key, value) => (ofWords.has(key) ? undefined : value))
/** Where a word stands, and what words the answer: no part of the meaning. */
const ofWords: ReadonlySet<string> = new Set(['span', 'topic', 'unit', 'mirror'])
