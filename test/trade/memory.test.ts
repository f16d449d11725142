import { describe, expect, it } from 'vitest'
import { month } from '../../src/calendar/month.ts'
import { period, row, scope, tradeOf } from './support/package.ts'

const trade = tradeOf([row('2025-01', 'US', 5), row('2025-03', 'US', 6)], {
  files: {
    'events.csv':
      'date,kind,title,summary,source_id\n2025-04-04,policy,Controls,"Seven, at once",A\n2025-04,market,Low,,B',
    'facts.csv':
      'topic,statement,value,unit,qualifier,source_id,note\nshare,About 70%.,70,percent,about,A,\nuses,Cars.,,,,B,old',
  },
})

describe('trade in memory', () => {
  it('gives a series as one cell a month, gaps and ends told apart', async () => {
    const series = await trade.series(scope('US'), period('2024-12/2025-03'))
    expect(series.map(({ state }) => state)).toEqual(['outside', 'held', 'unknown', 'held'])
  })

  it('knows the months for which a scope has a figure', async () => {
    expect(await trade.monthsWithFigures(scope('US'))).toEqual([month(2025, 1), month(2025, 3)])
    expect(await trade.monthsWithFigures(scope('DE'))).toEqual([])
    expect(await trade.monthsWithFigures(scope('US', { reporter: 'GB' }))).toEqual([])
  })

  it('gives the events and facts of the packages asked for, empty cells left out', () => {
    expect(trade.events(['tiny'])).toMatchObject([
      { date: '2025-04-04', month: month(2025, 4), summary: 'Seven, at once' },
      { date: '2025-04', month: month(2025, 4) },
    ])
    expect(trade.facts(['tiny'])[0]).toMatchObject({ value: 70, unit: 'percent', qualifier: 'about' })
    expect(trade.facts(['tiny'])[1]).toEqual({
      package: 'tiny',
      topic: 'uses',
      statement: 'Cars.',
      source: 'B',
      note: 'old',
    })
    expect(trade.events(['other'])).toEqual([])
  })
})
