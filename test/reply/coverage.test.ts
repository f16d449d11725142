import { describe, expect, test } from 'vitest'
import { said } from '../../src/query/slot.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { query, to } from '../support/queries.ts'
import { tradeOf as inMemory, row } from '../trade/support/package.ts'

const trade = tradeOf(SHIPPED)
const coverage = query({ operation: 'coverage' })
const linesOf = async (asked: typeof coverage, question = '', of = trade) =>
  (await tell(asked, of, question)).reply.text.split('\n')

describe('what is held', () => {
  test('names the partner it is of', async () => {
    expect((await linesOf({ ...coverage, ...to('DE') }))[0]).toBe(
      "China's exports of rare-earth magnets to Germany: held by month from May 2024 up to October 2025.",
    )
  })

  test('has a line for each reporter where their months differ', async () => {
    const both = inMemory(
      [
        row('2024-06', 'US', 1, { reporter: 'GB' }),
        row('2024-09', 'US', 1, { reporter: 'GB' }),
        row('2025-01', 'US', 1, { reporter: 'BR' }),
        row('2025-02', 'US', 1, { reporter: 'BR' }),
      ],
      { coverage: 'complete' },
    )
    const asked = { ...coverage, reporters: said(['GB', 'BR']), commodities: said(['10']) }
    expect((await linesOf(asked, '', both)).slice(0, 3)).toEqual([
      'Exports of cereals, by month:',
      '• The United Kingdom: June 2024 to September 2024',
      '• Brazil: January 2025 to February 2025',
    ])
  })

  test('begins with what the code is, where a code was asked', async () => {
    expect((await linesOf(coverage, 'what is 85051110'))[0]).toBe(
      '85051110: rare-earth magnets. Permanent magnets of rare-earth metals (China customs code 85051110).',
    )
    expect((await linesOf(coverage, 'what do you hold'))[0]).toMatch(/^China's exports/)
  })

  test('tells the codes of several goods, where they are asked for', async () => {
    const two = tradeOf('test/fixtures/two-reporters')
    const asked = { ...coverage, reporters: said(['GB']), commodities: said(['250410', '283691']) }
    expect((await linesOf(asked, 'HS codes of graphite and lithium', two))[0]).toBe(
      '250410: natural graphite; 283691: lithium carbonate.',
    )
    expect((await linesOf(asked, 'graphite and lithium', two))[0]).not.toMatch('250410')
  })
})
