import { describe, expect, it } from 'vitest'
import { answered, lines, when } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

describe('of each year, or quarter, by itself', () => {
  const trade = tiny(
    [
      ...monthly('US', [5, 9, 1, 7, 2, 3]),
      ...monthly('DE', [1, 2, 8, 8, 1, 4]),
      ...monthly('WORLD', [6, 11, 9, 15, 3, 7]),
    ],
    'complete',
  )
  const scope = { commodities: ['10'], period: '2024-01/2024-06', each: 'quarter' } as const

  it('the highest month is a row for each of them', async () => {
    const answer = await answered(trade, {
      ...scope,
      operation: 'record',
      extreme: 'highest',
      grain: 'month',
    })
    expect(lines(answer)).toEqual(['row 11 t', 'row 15 t'])
    expect(answer.figures.map(when)).toEqual(['2024-02', '2024-04'])
  })

  it('so is the largest partner, over all of its months', async () => {
    const answer = await answered(trade, {
      ...scope,
      operation: 'rank',
      by: 'partner',
      order: 'top',
      limit: 1,
    })
    expect(lines(answer)).toEqual(['row 15 t US', 'row 13 t DE'])
    expect(answer.figures.map(when)).toEqual(['2024-01/2024-03', '2024-04/2024-06'])
  })

  it('a stretch of which one month is held is left out, and told', async () => {
    const gaps = tiny(monthly('WORLD', [6, undefined, undefined, 15, 3, 7]))
    const answer = await answered(gaps, { ...scope, operation: 'record', extreme: 'lowest', grain: 'month' })
    expect(lines(answer)).toEqual(['row 3 t'])
    expect(answer.caveats).toMatchObject([{ kind: 'gap' }])
  })
})
