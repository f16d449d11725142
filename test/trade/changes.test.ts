import { describe, expect, it } from 'vitest'
import type { ChangeKind, Scope } from '../../src/trade/types.ts'
import { period, row, scope, tradeOf } from './support/package.ts'

const CHANGES = `period,partner,kind,percent,source_id
2025-03,US,mom,75.5,A
2025-03,US,mom,-46,B
2025-03,US,yoy,4.8,A
2025-01/2025-06,WORLD,ytd_yoy,-18.90,A
2025-01,US,yoy,3,A`
const trade = tradeOf([row('2025-01', 'US', 5)], { files: { 'changes.csv': CHANGES } })

const percents = (about: Scope, at: string, kind: ChangeKind) =>
  trade.publishedChanges(about, period(at), kind).map(({ percent, decimals }) => [percent, decimals])

describe('changes as published', () => {
  it('are found by partner, exact period and kind, with the decimals printed', () => {
    expect(percents(scope('US'), '2025-03', 'month_on_month')).toEqual([
      [75.5, 1],
      [-46, 0],
    ])
    expect(percents(scope('US'), '2025-03', 'year_on_year')).toEqual([[4.8, 1]])
    expect(percents(scope('WORLD'), '2025-01/2025-06', 'year_to_date')).toEqual([[-18.9, 2]])
  })

  it('mean the same on the year and year to date, from January on', () => {
    expect(percents(scope('WORLD'), '2025-01/2025-06', 'year_on_year')).toEqual([[-18.9, 2]])
    expect(percents(scope('US'), '2025-01', 'year_to_date')).toEqual([[3, 0]])
    expect(percents(scope('US'), '2025-03', 'year_to_date')).toEqual([])
  })

  it.each([
    ['another period', scope('WORLD'), '2025-01/2025-05'],
    ['another partner', scope('US'), '2025-01/2025-06'],
    ['several partners', scope(['WORLD', '-US']), '2025-01/2025-06'],
    ['another measure', scope('WORLD', { measure: 'value' }), '2025-01/2025-06'],
    ['the other flow', scope('WORLD', { flow: 'import' }), '2025-01/2025-06'],
    ['another reporter', scope('WORLD', { reporter: 'US' }), '2025-01/2025-06'],
    ['another good', scope('WORLD', { commodities: ['20'] }), '2025-01/2025-06'],
    ['several goods', scope('WORLD', { commodities: ['10', '20'] }), '2025-01/2025-06'],
  ])('do not speak about %s', (_what, about, at) => {
    expect(percents(about, at, 'year_to_date')).toEqual([])
  })

  it('carry the line and source they stand on', () => {
    expect(trade.publishedChanges(scope('US'), period('2025-03'), 'year_on_year')).toMatchObject([
      { package: 'tiny', line: 4, source: 'A', kind: 'year_on_year' },
    ])
  })
})
