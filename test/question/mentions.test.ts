import { describe, expect, test } from 'vitest'
import { readMentions } from '../../src/question/mentions/read.ts'
import { readClause } from '../../src/question/parse.ts'
import { codeOf } from '../../src/question/place-code.ts'
import { createGoodReader } from '../../src/question/readers/commodity.ts'
import { magnets } from './corpus/packages.ts'

const readGoods = createGoodReader(magnets().trade.catalogue)
const mentions = (text: string) =>
  readMentions(readClause(text, readGoods)).map(({ places, excluded }) => {
    const codes = places.map(codeOf).join('+')
    return excluded ? `-${codes}` : codes
  })

describe('places are mentioned', () => {
  test.each([
    ['exports to Germany', ['DE']],
    ['Germany vs US', ['DE+US']],
    ['Germany, the US and Japan', ['DE+US+JP']],
    ['exports from China to the US', ['CN', 'US']],
    ['Chinese exports to the US', ['CN', 'US']],
    ['exports to Hong Kong, China', ['HK']],
    ['exports to Korea, Rep.', ['KR']],
    ['exports to the EU', ['EU']],
  ])('%s: %j', (text, codes) => expect(mentions(text)).toEqual(codes))
})

describe('places are left out', () => {
  test.each([
    ['exports excluding the US', ['-US']],
    ['exports except Germany and Japan', ['-DE+JP']],
    ['non-US exports', ['-US']],
    ['exports ex China', ['-CN']],
    ['countries other than the US', ['-US']],
    ['EU without Germany', ['EU', '-DE']],
  ])('%s: %j', (text, codes) => expect(mentions(text)).toEqual(codes))
})

test.each(['show us exports', 'exports in kg', 'and the exports'])('%s mentions none', (text) =>
  expect(mentions(text)).toEqual([]),
)

describe('a place between its flow and a good', () => {
  const markers = (text: string) => readMentions(readClause(text, readGoods)).map(({ marker }) => marker)

  test('behind imports alone is whoever reports, and else from where they come', () => {
    expect(markers('imports Norway magnets 2025')).toEqual(['after'])
    expect(markers('who imports US magnets')).toEqual(['origin'])
    expect(markers('imports of US magnets')).toEqual(['origin'])
  })
})
