import { describe, expect, test } from 'vitest'
import { namesOf } from '../../src/question/readers/commodity/names.ts'
import { createGoodReader } from '../../src/question/readers/commodity.ts'
import type { GoodValue } from '../../src/question/readers/good-value.ts'
import { tokenize } from '../../src/question/tokens.ts'
import type { Catalogue, Commodity } from '../../src/trade/types.ts'
import { magnets, minerals } from './corpus/packages.ts'

const readMagnets = createGoodReader(magnets().trade.catalogue)
const readMinerals = createGoodReader(minerals().trade.catalogue)

const magnetsHeld = { kind: 'held', codes: ['85051110'] }

/** The good that reaches furthest, and is surest of itself. */
function good(text: string, read = readMagnets): GoodValue | undefined {
  const edges = [...read(tokenize(text))]
  return edges.sort((a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score)[0]?.value
}

describe('words of several names of one good', () => {
  const graphite = (code: string, label: string, ...aliases: readonly string[]): Commodity => ({
    package: 'graphite',
    code,
    label,
    description: '',
    aliases,
  })
  // only the goods of the catalogue are looked at
  const catalogue = {
    commodities: [
      graphite('250410', 'natural graphite powder', 'natural graphite', 'flake graphite', 'graphite powder'),
      graphite('380110', 'artificial graphite', 'synthetic graphite'),
      graphite('811292', 'gallium, germanium and others', 'gallium', 'germanium'),
    ],
  } as unknown as Catalogue
  const read = createGoodReader(catalogue)

  test.each(['flake graphite powder', 'natural flake graphite', 'natural graphite flake'])(
    '%s is that good',
    (text) => {
      const [all] = read(tokenize(text)).filter(({ from, to }) => to - from === 3)
      expect(all?.value).toMatchObject({ kind: 'held', codes: ['250410'] })
    },
  )

  test.each(['synthetic graphite powder', 'spherical natural graphite', 'gallium and germanium'])(
    '%s is no one good',
    (text) => {
      expect(read(tokenize(text)).filter(({ from, to }) => to - from === 3)).toEqual([])
    },
  )
})

describe('a good that is held', () => {
  test.each([
    'magnets',
    'magnet',
    'rare-earth magnets',
    'rare earth magnet',
    'NdFeB magnets',
    '85051110',
    '8505.11.10',
    'HS 85051110',
    'hs code 85051110',
  ])('%s', (text) => expect(good(text)).toMatchObject({ kind: 'held', codes: ['85051110'] }))

  test.each([
    ['磁铁', magnetsHeld],
    ['von Seltenerdmagneten', magnetsHeld],
    ["d'aimants permanents", magnetsHeld],
    ['terras raras', { kind: 'other', words: 'rare earths' }],
    ['钨', { kind: 'other', words: 'tungsten' }],
  ])('%s, in another language', (text, value) => expect(good(text)).toMatchObject(value))

  test.each([
    ['lithium carbonate', '283691'],
    ['Li2CO3', '283691'],
    ['graphite powder', '250410'],
    ['titanium', '810820'],
    ['natural graphite powder', '250410'],
    ['HS 8108 20', '810820'],
    ['8108 20', '810820'],
    ['8108 20 00', '810820'],
    ['8108.20.00', '810820'],
    ['CN 81082000', '810820'],
    ['HTSUS 8108.20.00.00', '810820'],
    ['HS6 810820', '810820'],
    ['commodity code 810820', '810820'],
    ['product 810820', '810820'],
    ['tariff line 8108.20', '810820'],
  ])('%s by its label or another name', (text, code) =>
    expect(good(text, readMinerals)).toMatchObject({ kind: 'held', codes: [code] }),
  )
})

describe("an element's symbol", () => {
  test.each(['UK Ti imports', 'UK imports of Ti'])('is its name beside a word of trade: %s', (text) =>
    expect(good(text, readMinerals)).toMatchObject({ kind: 'held', codes: ['810820'] }),
  )

  // the last can be a country, and is asked for
  test.each(['ti', 'a Ti for two', 'UK Li imports'])('is none elsewhere: %s', (text) =>
    expect(good(text, readMinerals)).toBeUndefined(),
  )
})

describe('a good that is not held', () => {
  test.each(['850511', '8505', 'HS 85'])('%s is wider than what is held', (text) =>
    expect(good(text)).toMatchObject({ kind: 'wider', under: ['85051110'] }),
  )

  test.each(['gallium', 'graphite', 'cobalt', 'steel'])('%s is known and named as not held', (text) =>
    expect(good(text)).toMatchObject({ kind: 'other' }),
  )

  test.each(['product 2025', 'CN 202507', 'CN 2025', 'item 202507'])('%s names no code', (text) =>
    expect(good(text, readMinerals)).toBeUndefined(),
  )

  test.each(['8108.20.50', 'HTS 8108200050'])('%s is a part of what is held', (text) =>
    expect(good(text, readMinerals)).toMatchObject({ kind: 'unknown_code' }),
  )

  test.each(['HS 2846', 'HS 12345678'])('%s is a code that nobody holds', (text) =>
    expect(good(text)).toMatchObject({ kind: 'unknown_code' }),
  )
})

describe('no good', () => {
  test.each(['2025', '1995', '5,000', 'July', 'exports'])('%s', (text) => expect(good(text)).toBeUndefined())
})

test.each([
  ['Rare gases', 'rare gas'],
  ['Copper cathodes', 'copper cathode'],
  ['Alloy', 'alloys'],
  ['Ores of assay', 'ores of assays'],
])('%s are also called %s', (label, name) => {
  expect(namesOf({ code: '1', label, aliases: [], package: 'p', description: '' })).toContain(name)
})
