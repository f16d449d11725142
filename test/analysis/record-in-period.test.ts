import { describe, expect, it } from 'vitest'
import { answerQuery } from '../../src/analysis/index.ts'
import { month, range } from '../../src/calendar/month.ts'
import { answered, lines, NOW, when } from './support/ask.ts'
import { query } from './support/query.ts'
import { monthly, tiny } from './support/tiny.ts'

describe('a record claimed of a longer period than one that is searched', () => {
  const trade = tiny(monthly('WORLD', [5, 9, 1, 4, 12, 3]), 'complete')
  const claimed = {
    commodities: ['10'],
    operation: 'record',
    grain: 'month',
    claim: { kind: 'record', extreme: 'highest' },
  } as const

  it('holds where one of its months is the extreme, and tells that month', async () => {
    const answer = await answered(trade, { ...claimed, period: '2024-04/2024-06' })
    expect(answer.verdict).toBe(true)
    expect(lines(answer)[0]).toBe('headline 12 t')
    expect(answer.figures.map(when)[0]).toBe('2024-05')
  })

  it('is looked at among what came up to the end of the period', async () => {
    const answer = await answered(trade, { ...claimed, period: '2024-02/2024-03' })
    expect(answer.verdict).toBe(true)
    expect(answer.figures.map(when)[0]).toBe('2024-02')
  })

  it('fails where another month is beyond all of them: the nearest is told, and at which place it stands', async () => {
    const plain = { ...claimed, period: '2024-02/2024-03' } as const
    const comparison = { kind: 'period_on_period', period: range(month(2024, 1), month(2024, 6)) } as const
    const answer = await answerQuery({ ...query(plain), comparison }, trade, NOW)
    if (answer.kind !== 'answer') throw new Error(answer.kind)
    expect(answer.verdict).toBe(false)
    expect(lines(answer).slice(0, 2)).toEqual(['headline 9 t', 'row 12 t'])
    expect(answer.remarks).toContainEqual({ kind: 'rank', nth: 2, of: 6, among: 'held' })
  })
})

describe('the highest few', () => {
  const trade = tiny(monthly('WORLD', [5, 9, 1, 4, 12, 3]), 'complete')
  const highest = { commodities: ['10'], operation: 'record', extreme: 'highest', grain: 'month' } as const

  it('are a row each, as in any ranking, and none of them stands before the first', async () => {
    const answer = await answered(trade, { ...highest, period: '2024-01/2024-06', limit: 3 })
    expect(lines(answer).slice(0, 3)).toEqual(['row 12 t', 'row 9 t', 'row 5 t'])
    expect(answer.figures.map(when).slice(0, 3)).toEqual(['2024-05', '2024-02', '2024-01'])
  })
  it('are led by the month where one is asked for', async () => {
    const answer = await answered(trade, { ...highest, period: '2024-01/2024-06' })
    expect(lines(answer).slice(0, 2)).toEqual(['headline 2024-05 month', 'row 12 t'])
  })
})
