import { describe, expect, test } from 'vitest'
import { month, range } from '../../src/calendar/month.ts'
import {
  dateText,
  inPeriod,
  namedPeriod,
  periodBeside,
  periodText,
  runsOf,
  shortDate,
  shortPeriod,
} from '../../src/reply/period.ts'
import { at } from '../support/queries.ts'

const overYears = range(month(2024, 11), month(2025, 2))

describe('a period in words', () => {
  test.each([
    [at(2025, 7), 'July 2025', 'Jul 2025', 'in July 2025'],
    [at(2025, 1, 12), '2025', '2025', 'in 2025'],
    [at(2025, 1, 6), 'the first half of 2025', 'H1 2025', 'in the first half of 2025'],
    [at(2025, 7, 12), 'the second half of 2025', 'H2 2025', 'in the second half of 2025'],
    [at(2025, 4, 6), 'Q2 2025', 'Q2 2025', 'in Q2 2025'],
    [at(2025, 1, 7), 'January–July 2025', 'Jan–Jul 2025', 'in January–July 2025'],
    [
      overYears,
      'November 2024 to February 2025',
      'Nov 2024 – Feb 2025',
      'from November 2024 to February 2025',
    ],
  ])('%o is %s', (period, text, short, inside) => {
    expect([periodText(period), shortPeriod(period), inPeriod(period)]).toEqual([text, short, inside])
  })

  test('leaves out the year that has just been named, and only that one', () => {
    expect(periodBeside(at(2025, 6), at(2025, 7))).toBe('June')
    expect(periodBeside(at(2024, 12), at(2025, 1))).toBe('December 2024')
    expect(periodBeside(at(2025, 1, 5), at(2025, 1, 7))).toBe('January–May')
    expect(periodBeside(at(2024, 7), at(2025, 7))).toBe('July 2024')
  })

  test('never shows an ISO form', () => {
    expect(['2025-07', '2025-Q3', '2025', '2026-05-20'].map(namedPeriod)).toEqual([
      'July 2025',
      'Q3 2025',
      '2025',
      '20 May 2026',
    ])
    expect(['2025-08-20', '2025-08', '2025'].map(dateText)).toEqual(['20 August 2025', 'August 2025', '2025'])
    expect(['2025-08-20', '2025-05', '2025'].map(shortDate)).toEqual(['20 Aug 2025', 'May 2025', '2025'])
  })

  test('a gap between months stays visible', () => {
    const months = [month(2024, 1), month(2024, 3), month(2024, 4)]
    expect(runsOf(months).map(periodText)).toEqual(['January 2024', 'March–April 2024'])
  })
})
