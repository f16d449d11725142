import { expect, it, vi } from 'vitest'
import { createSuggestions } from '../../src/bot/suggestions.ts'
import { createReader } from '../../src/question/read.ts'
import type { Trade } from '../../src/trade/types.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const shipped = tradeOf(SHIPPED)

/** As it is once the data are weighed. */
async function weighed(trade: Trade = shipped) {
  const suggest = createSuggestions(() => trade)
  const names = (reader: 'place' | 'commodity' | 'period', typed: string, limit = 25) =>
    suggest(reader, typed, limit).map(({ name }) => name)
  await vi.waitFor(() => expect(names('place', '')[1]).toBe('European Union'))
  return { suggest, names }
}

it('places come by the amount traded of late, and not by the alphabet', async () => {
  const { names } = await weighed()
  expect(names('place', '', 5)).toEqual(['China', 'European Union', 'Germany', 'United States', 'Japan'])
  expect(names('place', 'u')[0]).toBe('United States')
})

it('before the data are weighed everything is there already', () => {
  const suggest = createSuggestions(() => shipped)
  expect(suggest('place', 'ger', 25).map(({ name }) => name)).toEqual(['Germany'])
})

it.each([
  ['germny', 'Germany'],
  ['Deutsch', 'Germany'],
  ['ドイ', 'Germany'],
  ['德', 'Germany'],
  ['독', 'Germany'],
  ['Đứ', 'Germany'],
  ['usa', 'United States'],
  ['америк', 'United States'],
])('a place is found by %j too', async (typed, place) => {
  expect((await weighed()).names('place', typed)[0]).toBe(place)
})

it.each([
  ['q1', ['Q1 2026', 'Q1 2025', 'Q1 2024']],
  ['h1', ['H1 2025', 'H1 2024']],
  ['jly', ['July 2025', 'July 2024', 'July 2023']],
])('a period is found by %j, the latest first', async (typed, periods) => {
  expect((await weighed()).names('period', typed)).toEqual(periods)
})

it.each(['2025-07', '07/2025', '7/2025', '2025 jul', 'July 2025'])(
  'a month is found by %j',
  async (typed) => {
    expect((await weighed()).names('period', typed)[0]).toBe('July 2025')
  },
)

it('every period that is offered reads as what it says', async () => {
  const { suggest } = await weighed()
  const read = createReader(shipped.catalogue, {
    find: () => undefined,
    holds: () => false,
    knows: () => false,
  })
  const today = NOW.getUTCFullYear() * 12 + NOW.getUTCMonth()
  const offered = suggest('period', '', 1000)
  expect(offered.length).toBeGreaterThan(40)
  for (const { value } of offered) expect(read(`exports ${value}`, { today }).kind, value).toBe('query')
})

it('a group is offered where its members are held', async () => {
  const two = tradeOf('test/fixtures/two-reporters')
  const all = createSuggestions(() => two)('place', '', 1000).map(({ name }) => name)
  expect(all).toContain('European Union') // every partner is recorded there, so that any member will do
  const few = createSuggestions(() => shipped)('place', '', 1000).map(({ name }) => name)
  expect(few).not.toContain('ASEAN')
})

it('new data take the place of the old ones without a keystroke that waits for them', async () => {
  let held: Trade = shipped
  const suggest = createSuggestions(() => held)
  expect(suggest('place', '', 1)).toHaveLength(1)
  held = tradeOf('test/fixtures/two-reporters')
  expect(suggest('place', 'germ', 1)).toHaveLength(1)
  await vi.waitFor(() =>
    expect(suggest('place', '', 25)).not.toContainEqual({ name: 'Vietnam', value: 'Vietnam' }),
  )
})

it('free text and counts are not completed', async () => {
  const { suggest } = await weighed()
  expect([suggest('text', 'ger', 5), suggest('count', '1', 5)]).toEqual([[], []])
})
