import { describe, expect, it } from 'vitest'
import { answered, lines, when } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

describe('the most that any one partner had in one month', () => {
  const trade = tiny(
    [...monthly('US', [5, 9, 1]), ...monthly('DE', [1, 12, 8]), ...monthly('WORLD', [6, 21, 9])],
    'complete',
  )
  const scope = { commodities: ['10'], period: '2024-01/2024-03', by: 'partner', grain: 'month' } as const

  it('is a partner and a month', async () => {
    const answer = await answered(trade, { ...scope, operation: 'record', extreme: 'highest', limit: 1 })
    expect(lines(answer)).toEqual(['row 12 t DE'])
    expect(answer.figures.map(when)).toEqual(['2024-02'])
  })

  it('can be one partner several times, and the second of them', async () => {
    const answer = await answered(trade, {
      ...scope,
      operation: 'record',
      extreme: 'highest',
      nth: 2,
      limit: 2,
    })
    expect(lines(answer)).toEqual(['row 9 t US', 'row 8 t DE'])
  })
})
