import { describe, expect, it } from 'vitest'
import { month, range } from '../../../src/calendar/month.ts'
import { type PeriodContext, resolvePeriod } from '../../../src/question/readers/period/resolve.ts'
import { periodsOf, reading, written } from '../../support/period-reading.ts'

/** Held to June 2025 while August runs: July is over and not published yet. */
const beforeRelease: PeriodContext = { held: range(month(2024, 1), month(2025, 6)), today: month(2025, 8) }
/** Brazil: held to July 2026, asked in May 2026. */
const heldAhead: PeriodContext = { held: range(month(2025, 1), month(2026, 7)), today: month(2026, 5) }
/** A package that ended: 2017 to 2024, asked in 2026. */
const ended: PeriodContext = { held: range(month(2017, 1), month(2024, 12)), today: month(2026, 4) }
const nothing: PeriodContext = { held: undefined, today: month(2026, 4) }

describe('before the release', () => {
  it.each([
    ['last month', '2025-06'],
    ['latest', '2025-06'],
    ['this month', '2025-08'],
    ['July', '2024-07'],
    ['June', '2025-06'],
    ['September', '2024-09'],
    ['last September', '2024-09'],
    ['last July', '2024-07'],
    ['last quarter', '2025-04..2025-06'],
    ['Q3', '2024-07..2024-09'],
    ['this quarter', '2025-07..2025-09'],
    ['H1', '2025-01..2025-06'],
    ['H2 so far', '2024-07..2024-12'],
    ['last year', '2024-01..2024-12'],
    ['this year', '2025-01..2025-06'],
    ['2025', '2025-01..2025-06'],
    ['YTD', '2025-01..2025-06'],
    ['last 3 months', '2025-04..2025-06'],
    ['last two quarters', '2025-01..2025-06'],
    ['since March', '2025-03..2025-06'],
    ['since July', '2024-07..2025-06'],
    ['until March', '2024-01..2025-03'],
    ['July 2025', '2025-07'],
    ['August 2025', '2025-08'],
    ['September 2025', 'future'],
    ['2026', 'future'],
    ['July last year', '2024-07'],
    ['a year ago', '2024-06'],
    ['two months ago', '2025-06'],
    ['a month ago', '2025-06'],
    ['three months ago', '2025-05'],
    ['three months earlier', '2025-03'],
    ['Jan-Jul', '2024-01..2024-07'],
    ['April to June', '2025-04..2025-06'],
  ])('%s is %s', (message, expected) => {
    expect(reading(message, beforeRelease)).toBe(expected)
  })
})

describe('months held after today', () => {
  it.each([
    ['latest', '2026-04'],
    ['last month', '2026-04'],
    ['YTD', '2026-01..2026-04'],
    ['June', '2025-06'],
    ['June 2026', '2026-06'],
    ['Q2 2026', '2026-04..2026-06'],
    ['2026', '2026-01..2026-07'],
    ['H1 2026', '2026-01..2026-06'],
    ['since June 2026', '2026-06..2026-07'],
    ['August 2026', 'future'],
  ])('stay held, while relative words stop at what is over: %s is %s', (message, expected) => {
    expect(reading(message, heldAhead)).toBe(expected)
  })
})

describe('a package that has ended', () => {
  it.each([
    ['latest', '2024-12'],
    ['last month', '2024-12'],
    ['last year', '2024-01..2024-12'],
    ['last quarter', '2024-10..2024-12'],
    ['2025', '2025-01..2025-12'],
    ['this year', '2026-01..2026-12'],
    ['so far this year', '2026-01..2026-12'],
    ['YTD', '2024-01..2024-12'],
    ['since 2020', '2020-01..2024-12'],
    ['past 5 years', '2020-01..2024-12'],
    ['ever', '2017-01..2024-12'],
  ])('%s is %s', (message, expected) => {
    expect(reading(message, ended)).toBe(expected)
  })
})

describe('with nothing held', () => {
  it.each([
    'latest',
    'July',
    'last month',
    'YTD',
    'ever',
    'since March',
    'until June',
    'last 3 months',
    'a year ago',
  ])('"%s" has nothing to stand for', (message) => {
    expect(reading(message, nothing)).toBe('outside')
  })

  it('a month that is said in full is still that month', () => {
    expect(reading('July 2025', nothing)).toBe('2025-07')
  })
})

describe('after another period', () => {
  const after = (year: number, from: number, to = from): PeriodContext => ({
    held: range(month(2023, 7), month(2026, 3)),
    today: month(2026, 4),
    base: range(month(year, from), month(year, to)),
  })

  it.each([
    ['and june?', after(2024, 5), '2024-06'],
    ['and december?', after(2025, 2), '2024-12'],
    ['and january?', after(2024, 11), '2025-01'],
    ['and may?', after(2026, 1), '2025-05'],
    ['Q2', after(2025, 1, 3), '2025-04..2025-06'],
    ['and jan-july?', after(2025, 1, 6), '2025-01..2025-07'],
    ['a year ago', after(2025, 7), '2024-07'],
    ['a year before?', after(2025, 1, 6), '2024-01..2024-06'],
    ['the year before', after(2025, 1, 12), '2024-01..2024-12'],
    ['same period of 2024', after(2025, 1, 8), '2024-01..2024-08'],
    ['the month before', after(2025, 7), '2025-06'],
    ['previous month', after(2025, 7), '2025-06'],
    ['the month before', after(2025, 4, 6), '2025-03'],
    ['previous quarter', after(2025, 4, 6), '2025-01..2025-03'],
    ['the quarter before', after(2025, 7), '2025-04'],
    ['previous period', after(2025, 1, 6), '2024-07..2024-12'],
    ['the following month', after(2025, 7), '2025-08'],
    ['a month later', after(2025, 7), '2025-08'],
    ['that month', after(2025, 9), '2025-09'],
    ['that year', after(2025, 9), '2025-01..2025-12'],
    ['Q1 of the same year', after(2024, 9), '2024-01..2024-03'],
    ['YTD', after(2025, 7), '2025-01..2025-07'],
    ['ytd 2024', after(2025, 1, 8), '2024-01..2024-08'],
    ['last month', after(2025, 7), '2026-03'],
    ['latest', after(2025, 7), '2026-03'],
  ] as const)('"%s" stands beside it', (message, context, expected) => {
    expect(reading(message, context)).toBe(expected)
  })
})

describe('what was assumed', () => {
  const because = (message: string, context: PeriodContext = beforeRelease): unknown => {
    const resolved = resolvePeriod(periodsOf(message)[0]!.value, context)
    return resolved.kind === 'range' ? resolved.because : resolved.kind
  }

  it.each([
    ['July 2025', undefined],
    ['July', 'latest_such_month'],
    ['July 24', 'two_digit_year'],
    ['summer 2024', 'usual_meaning'],
    ['since summer 2024', 'usual_meaning'],
    ['summer', 'usual_meaning'],
    ['last month', 'last_held'],
    ['latest', 'last_held'],
    ['last 3 months', 'last_held'],
    ['last 3', 'usual_meaning'],
    ['YTD', 'through_latest'],
    ['since March', 'through_latest'],
    ['this year', 'through_latest'],
    ['2025', 'through_latest'],
    ['full year 2024', undefined],
    ['last quarter', undefined],
    ['Jan to Jul 2025', undefined],
  ])('in "%s" is told: %s', (message, expected) => {
    expect(because(message)).toBe(expected)
  })

  it('offers the other reading', () => {
    const alternatives = (message: string, context: PeriodContext): readonly string[] => {
      const resolved = resolvePeriod(periodsOf(message)[0]!.value, context)
      return resolved.kind === 'range'
        ? resolved.alternatives.map((other) => written({ ...resolved, range: other }))
        : []
    }
    expect(alternatives('last June', beforeRelease)).toEqual(['2024-06'])
    expect(alternatives('last year', beforeRelease)).toEqual(['2024-07..2025-06'])
    expect(alternatives('past year', beforeRelease)).toEqual(['2024-01..2024-12'])
    expect(alternatives('since January', beforeRelease)).toEqual(['2024-01..2025-06'])
    expect(alternatives('July', beforeRelease)).toEqual([])
  })
})
