import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { withFound } from '../../src/bot/with-found.ts'
import type { Query } from '../../src/query/query.ts'
import { plainOf } from '../question/corpus/plain.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const magnets = createAnswerer(tradeOf(SHIPPED))
const minerals = createAnswerer(tradeOf('test/fixtures/two-reporters'))

/** The last of several turns, each asked in the light of what was found before: its query, or the words not understood. */
async function last(turns: readonly string[], by = magnets) {
  let previous: Query | undefined
  for (const text of turns) {
    const found = await by.ask({ text, now: NOW, ...(previous ? { previous } : {}) })
    if ('talk' in found) throw new TypeError(`read as talk: ${text}`)
    if (!found.query && text !== turns.at(-1)) throw new TypeError(`not read as a query: ${text}`)
    if (!found.query) return found.result
    previous = withFound(found.query, found.result)
  }
  return plainOf(previous!)
}

describe('the months past a number', () => {
  const scattered = ['monthly exports 2025', 'which months were above 5,000 t']
  const inARow = ['monthly exports 2025', 'which months were below 3,000 t']

  test.each([
    ['lowest of those', '2025-03'],
    ['which of those was the highest', '2025-01'],
  ])('%s is one of them', async (turn, period) => {
    expect(await last([...scattered, turn])).toMatchObject({ operation: 'show', period })
  })

  test.each(['average of those', 'who bought most in those months', 'and to Germany in those months'])(
    '%s is not told where others lie between them',
    async (turn) => {
      expect(await last([...scattered, turn])).toMatchObject({ kind: 'not_understood' })
    },
  )

  test.each([
    ['average of those', { quantity: 'average' }],
    ['who bought most in those months', { operation: 'rank' }],
    ['and to Germany in those months', { operation: 'show', partners: ['DE'] }],
  ])('%s is of them where they follow each other', async (turn, query) => {
    expect(await last([...inARow, turn])).toMatchObject({ ...query, period: '2025-04/2025-05' })
  })

  test.each(['which ones', 'list them', 'table', 'which months'])('%s lists them again', async (turn) => {
    expect(await last([...scattered, turn])).toMatchObject({ operation: 'count_periods' })
  })
})

describe('the months of a series', () => {
  const months = 'monthly total exports 2025'
  test.each([
    ['how much did the us get in the low month', { partners: ['US'], period: '2025-05' }],
    ['how much did germany get in the peak month', { partners: ['DE'], period: '2025-01' }],
  ])('%s', async (turn, query) => {
    expect(await last([months, turn])).toMatchObject({ operation: 'show', ...query })
  })
})

describe('the rows of a short ranking', () => {
  const top = 'top 3 buyers September 2025'

  test.each([
    ['lowest of those', ['VN']],
    ['the highest of them', ['DE']],
    ['how much do they add up to', ['DE', 'KR', 'VN']],
    ['total of those', ['DE', 'KR', 'VN']],
  ])('%s', async (turn, partners) => {
    expect(await last([top, turn])).toMatchObject({ operation: 'show', partners, period: '2025-09' })
  })

  test('once one of them was told, nobody is left for "they"', async () => {
    expect(await last([top, 'lowest of those', 'how much do they add up to'])).toMatchObject({
      kind: 'not_understood',
    })
  })
})

describe('the partners that were counted', () => {
  const count = "how many countries supplied the UK's lithium carbonate in 2025"

  test.each(['list them', 'table', 'which countries', 'who were they', 'which ones', 'name them', 'who'])(
    '%s ranks them',
    async (turn) => {
      expect(await last([count, turn], minerals)).toMatchObject({
        operation: 'rank',
        by: 'partner',
        flows: ['import'],
      })
    },
  )

  test('of those above a number the others are not listed', async () => {
    const above = 'how many countries took over 500 t in September 2025'
    for (const turn of ['who', 'which ones', 'list them'])
      expect(await last([above, turn])).toMatchObject({ operation: 'threshold', by: 'partner' })
  })

  test('a list is listed once more, and in full without its limit', async () => {
    const top = await last(['top 3 buyers September 2025', 'as a table'])
    expect(top).toMatchObject({ operation: 'rank', limit: 3 })
    expect(await last(['top 3 buyers September 2025', 'full list'])).not.toHaveProperty('limit')
  })

  test.each(['table', 'list them'])('%s after one figure has no rows', async (turn) => {
    expect(await last(['US in July 2025', turn])).toMatchObject({ kind: 'not_understood' })
  })
})

describe('several goods that were told', () => {
  const top = 'top 2 goods of UK imports in June 2025'

  test.each([
    'who supplied it',
    'who supplied them',
    'which of them fell most',
    'which of those came from China',
  ])('%s is of none of all goods', async (turn) => {
    expect(await last([top, turn], minerals)).toMatchObject({ kind: 'not_understood' })
  })

  test('a search of all goods that points at none of them is one', async () => {
    expect(await last([top, 'who supplied the UK most'], minerals)).toMatchObject({ operation: 'rank' })
  })
})
