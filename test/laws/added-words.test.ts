import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { corpora } from '../question/corpus/index.ts'
import type { World } from '../question/corpus/packages.ts'

// What is said behind a question makes another question of it, is named as not used, or is not understood: never is
// the figure told as though nothing more had been said.

const added = [
  ...['except in June', 'excluding December', 'before 2024', 'in March 2024', 'from 2023 to 2024'],
  ...[
    'in 2023 and 2024',
    'on 5 July',
    'in the first week',
    'every other month',
    'in months when exports rose',
  ],
  ...[
    'without Japan',
    'plus Japan',
    'minus Japan',
    'from Japan',
    'between the US and Japan',
    'of which Japan',
  ],
  ...['via Japan', 'made in Japan', 'as reported by Japan', 'if Japan is excluded', 'because of Japan'],
  ...['except the biggest', 'other than the top three', 'outside the top 5', 'per shipment', 'per capita'],
  ...['above 100 t', 'below 10%', 'over $1m', 'between 100 and 200 t', 'by more than 10%', 'by 5 points'],
  ...['at least twice', 'more than once', 'in at least 3 months', 'twice as much', 'weighted by value'],
  ...['of gallium', 'excluding gallium', 'of cars', 'scrap', 're-exports', 'net of imports', 'in euros'],
  ...['as an index', 'in constant dollars', 'on a CIF basis', 'in pieces', 'excluding outliers', 'median'],
  ...['versus forecast', 'above expectations', 'due to tariffs', 'despite the ban', 'next year', 'expected'],
]

/** Told about data, words or months as such: what they say is the same whatever else is named. */
const ofNoFigure: ReadonlySet<Query['operation']> = new Set([
  ...(['define', 'fact', 'explain', 'source', 'coverage', 'missing', 'method'] as const),
  ...(['revision', 'release', 'status', 'usual'] as const),
])

describe.each(corpora())('a word more than $name', { timeout: 120_000 }, ({ world, answered }) => {
  const bases = answered
    .map(({ phrasings }) => phrasings[0]!.replace(/[?.!]\s*$/, ''))
    .filter((text) => isOfFigure(text, world))

  test.each(added)('%s', (words) => {
    const silent = bases.filter((text) => !repeats(text, words) && isSilent(text, `${text} ${words}`, world))
    expect(silent).toEqual([])
  })
})

const isOfFigure = (text: string, world: World): boolean => {
  const query = read(text, world)
  return query !== undefined && query.unused.length === 0 && !ofNoFigure.has(query.operation)
}

/** "of Japan", where Japan was named, may well add nothing. */
const repeats = (text: string, words: string): boolean =>
  words
    .split(' ')
    .some((word) => word.length > 3 && text.toLowerCase().includes(word.slice(0, 3).toLowerCase()))

function isSilent(text: string, longer: string, world: World): boolean {
  const [one, other] = [read(text, world), read(longer, world)]
  return other !== undefined && other.unused.length === 0 && meaningOf(one) === meaningOf(other)
}

function read(text: string, { read, today }: World): Query | undefined {
  const reading = read(text, { today })
  return reading.kind === 'query' ? reading.query : undefined
}

const meaningOf = (query: Query | undefined): string =>
  JSON.stringify(query, (key, value) => (ofWords.has(key) ? undefined : value))
const ofWords: ReadonlySet<string> = new Set(['span', 'repairs', 'unused', 'topic'])
