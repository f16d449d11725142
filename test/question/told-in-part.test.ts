import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { magnets, minerals, type World } from './corpus/packages.ts'

const lostIn = ({ read, today }: World, text: string): readonly string[] => {
  const found = read(text, { today })
  return found.kind === 'issue' && found.issue.kind === 'not_understood' ? found.issue.words : []
}

const queryOf = ({ read, today }: World, text: string): Query | undefined => {
  const found = read(text, { today })
  return found.kind === 'query' ? found.query : undefined
}

describe('what would be told in part, or of something else, is named', () => {
  const world = magnets()

  test.each([
    ['which month in Q1 2025', 'which month'],
    ['which month in the quarter', 'which month'],
    ['what quarter of 2025', 'what quarter'],
    ['exports to Mars', 'mars'],
    ['last July but one', 'but one'],
    ['how much more did the US take in July than in June 2025 and what share was it', 'and'],
    ['did the US take more than 600 t and Germany more than 1,200 t in September 2025', 'and'],
    ['US in the month when Germany took most', 'month when'],
  ])('%s', (text, word) => {
    expect(lostIn(world, text)).toContain(word)
  })

  test.each([
    ['UK imports of titanium from Mars', 'mars'],
    ['top 3 goods the UK imported in June 2025 and how much of it was titanium', 'and'],
    ['top suppliers for German titanium in June 2025, United Kingdom', 'top'],
    ['which UK imports come mostly from China in June 2025', 'mostly'],
  ])('%s', (text, word) => {
    expect(lostIn(minerals(), text)).toContain(word)
  })
})

test('annually: of each year, and where something moves on the year before', () => {
  const world = magnets()
  expect(queryOf(world, 'exports annually')).toMatchObject({ operation: 'series', grain: 'year' })
  expect(queryOf(world, 'exports rose annually')).toMatchObject({
    operation: 'change',
    comparison: { kind: 'year_on_year' },
  })
})

test('a year that ends in 2025 is said to be read as 2025', () => {
  for (const text of ['exports year ending 2025', 'exports TTM 2025', 'ttm exports 2025'])
    expect(queryOf(magnets(), text)?.period).toMatchObject({ how: 'assumed', because: 'usual_meaning' })
  expect(queryOf(magnets(), 'exports 2025')?.period).toMatchObject({ how: 'said' })
})

test.each([
  'which good is the UK most dependent on China for in June 2025',
  "which of the UK's goods has the highest share from China in June 2025",
  'for which good does the UK depend most on China in June 2025',
])("%s: China's part of each good", (text) => {
  const query = queryOf(minerals(), text)
  expect(query).toMatchObject({ operation: 'rank', quantity: 'share', by: 'commodity' })
  expect(query?.against).toBeUndefined()
})

test('of the suppliers above a number it is the size that is passed, whatever unit is meant', () => {
  expect(queryOf(minerals(), 'UK titanium suppliers above 1 million grew most in June 2025')).toMatchObject({
    operation: 'rank',
    quantity: 'change',
    sized: { value: 1_000_000 },
  })
})
