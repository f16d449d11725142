import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../../corpus/talk.ts'

const months = 'yoy by month 2025'
const quarters = 'yoy by quarter 2025'
const refused = { kind: 'issue', issue: { kind: 'not_understood' } }

describe('a turn of rates, or of years, is none from one month to the next', () => {
  it.each([
    [quarters, 'when did it turn positive'],
    [quarters, 'since when positive'],
    [quarters, 'which were negative'],
    [months, 'when did it turn negative'],
    [months, 'turned positive when'],
    ['exports by quarter 2025', 'when did it turn'],
    ['Q1, Q2 and Q3 2025 exports', 'when did it turn up'],
    ['US share by month 2025', 'when did it turn'],
    ['Q4 2025 yoy', 'so when did it turn'],
  ])('%s, %s', (...turns) => expect(ofMagnets(...turns)).toMatchObject(refused))

  it('of months it is', () => {
    const turns = ['exports by month 2025', 'when did it turn']
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'turning' })
  })
})

describe('what rose or fell after growth on the year before did so on that year', () => {
  const onYear = { change: 'year_on_year' }
  it.each([
    ['how many months were negative', { ...onYear, operation: 'count_periods', direction: 'down' }],
    ['which months were negative', { ...onYear, operation: 'count_periods', direction: 'down' }],
    ['since when has it been positive', { ...onYear, operation: 'streak', direction: 'up' }],
    ['when was it last negative', { ...onYear, operation: 'since', direction: 'down' }],
    ['and Germany, how many months up', { ...onYear, operation: 'count_periods', partners: ['DE'] }],
  ])('%s', (then, query) => expect(ofMagnets(months, then)).toMatchObject(query))

  it('of the quarters months are counted where months are asked for', () => {
    const query = { ...onYear, operation: 'count_periods', grain: 'month' }
    expect(ofMagnets(quarters, 'how many months fell')).toMatchObject(query)
  })

  it('on the month, where that is said', () => {
    expect(ofMagnets(months, 'how many months fell on the month')).not.toMatchObject(onYear)
  })
})
