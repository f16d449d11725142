import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { isoMonth } from '../../src/calendar/month.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))

/** What is done over which months, or why nothing is. */
async function readingOf(text: string): Promise<string> {
  const told = await answerer.ask({ text, now: NOW })
  if ('talk' in told) return 'talk'
  if (!told.query || told.result.kind !== 'answer') return told.result.kind
  const { operation, period } = told.query
  return `${operation} ${isoMonth(period.value.from)}..${isoMonth(period.value.to)}`
}

const facts = (cases: readonly (readonly [string, string])[]): void =>
  void test.each(cases)('%s: %s', async (text, reading) => expect(await readingOf(text)).toBe(reading))

describe('a part of a year and a bare year are one period wherever they stand', () => {
  facts([
    ['July exports to the US, 2025', 'show 2025-07..2025-07'],
    ['exports june to the us 2025', 'show 2025-06..2025-06'],
    ['q3 total for the us in 2025', 'show 2025-07..2025-09'],
    ['in q3 how many tonnes in 2025', 'show 2025-07..2025-09'],
    ['July vs 2024', 'not_understood'],
    ["July's share of 2025", 'show 2025-07..2025-07'],
    ['june quarter 2025 exports', 'show 2025-04..2025-06'],
  ])
})

describe('a stretch that names no year is of the year beside it', () => {
  facts([
    ['exports this year since January', 'show 2026-01..2026-03'],
    ["this year's exports up to the latest month", 'show 2026-01..2026-03'],
    ['Jan to latest, 2026', 'show 2026-01..2026-03'],
    ['exports up to the latest month last year', 'not_understood'],
    ['give me all twelve months of last year', 'not_understood'],
  ])
})

describe('months named one by one are a series where nothing is between them', () => {
  facts([
    ['list Japan for Sep, Oct, Nov and Dec 2025', 'series 2025-09..2025-12'],
    ['list exports for Sep and Nov 2025', 'not_understood'],
    ['quarterly: Sep, Oct, Nov 2025', 'not_understood'],
  ])
})

describe('a series from a month runs on from there', () => {
  facts([
    ['exports by month from january 2026', 'series 2026-01..2026-03'],
    ['exports by quarter from 2025', 'series 2025-01..2026-03'],
    ['y/y % for each month of h2 2025', 'series 2025-07..2025-12'],
    ['exports by year 2024-2025', 'series 2024-01..2025-12'],
  ])
})

describe('months beside another are all of them', () => {
  facts([
    ['exports in the three months before april 2025', 'show 2025-01..2025-03'],
    ['exports in the two months after May 2025', 'show 2025-06..2025-07'],
    ['three months prior to june 2025', 'show 2025-03..2025-03'],
    ['quarter before Q1 2026', 'show 2025-10..2025-12'],
    ['three months from June 2025', 'not_understood'],
    ['first three months after May 2025', 'not_understood'],
  ])
})

describe('the quarter, half or year beside a month is a whole one', () => {
  facts([
    ['exports in the quarter before October 2025', 'show 2025-07..2025-09'],
    ['exports in the quarter before October', 'show 2025-07..2025-09'],
    ['exports in the full quarter prior to October 2025', 'show 2025-07..2025-09'],
    ['exports in the quarter after September 2025', 'show 2025-10..2025-12'],
    ['exports in the half before July 2025', 'show 2025-01..2025-06'],
    ['exports in the half-year before 2025', 'show 2024-07..2024-12'],
    ['exports in the year before 2025', 'show 2024-01..2024-12'],
    // a length of time leads to one month
    ['exports a quarter before October 2025', 'show 2025-07..2025-07'],
    ['exports half a year before October 2025', 'show 2025-04..2025-04'],
    // a calendar one, or as many months
    ['exports in the quarter before November 2025', 'ambiguous'],
    ['exports in the half before October 2025', 'ambiguous'],
    ['exports in the year before October 2025', 'ambiguous'],
    ['exports in the quarter before last month', 'ambiguous'],
  ])
})

describe('a year that is not named is that of the other period, or asked for', () => {
  facts([
    ['exports in Q4 2025 and all year', 'compare 2025-01..2025-12'],
    ['exports in Q4 2025, and for the full year', 'compare 2025-01..2025-12'],
    ['exports in October 2025 and in 2025 as a whole', 'compare 2025-01..2025-12'],
    ['was July 2025 the highest all year', 'record 2025-07..2025-07'],
    ['exports 2024, full year', 'show 2024-01..2024-12'],
    ['exports for the year to July 2025', 'show 2024-08..2025-07'],
    ['exports in December and for the year', 'ambiguous'],
    ['exports between the turn of the year and March', 'ambiguous'],
    ['exports in Q4 2025, full year', 'not_understood'],
    ['exports in Q4 and in 2025', 'not_understood'],
  ])
})

describe('the previous stretch lies before the one it is set against', () => {
  const basesOf = async (text: string) => {
    const told = await answerer.ask({ text, now: NOW })
    const base = 'query' in told ? told.query?.comparison?.period : undefined
    return base && `${isoMonth(base.from)}..${isoMonth(base.to)}`
  }

  test.each([
    ['past six months vs prior six months', '2025-04..2025-09'],
    ['the latest three months versus the preceding three months', '2025-10..2025-12'],
    ['3 months to november 2025 against the prior three months', '2025-06..2025-08'],
    ['h2 2025 vs preceding half', '2025-01..2025-06'],
    ['january 2026 vs the previous january', '2025-01..2025-01'],
  ])('%s: %s', async (text, base) => expect(await basesOf(text)).toBe(base))
})

describe('the year to date ends in the month that is named', () => {
  facts([
    ['YTD y/y as of october 2025', 'change 2025-01..2025-10'],
    ['ytd change as of november 2025', 'change 2025-01..2025-11'],
  ])
})

describe('what is cumulative begins in January', () => {
  facts([
    ['cumulative exports to the US in July 2025', 'show 2025-01..2025-07'],
    ['cumulative exports by July 2025', 'show 2025-01..2025-07'],
  ])
})

describe('the latest is the latest of the partner asked', () => {
  facts([
    ['latest german figure', 'show 2025-10..2025-10'],
    ['latest figure', 'show 2026-03..2026-03'],
    // last year is 2025 for everybody, and not all of it is held of the EU
    ['eu last year', 'no_figure'],
    ['eu ytd', 'no_figure'],
  ])
})

const bases = (cases: readonly (readonly [string, string])[]): void =>
  void test.each(cases)('%s: %s', async (text, reading) => {
    const told = await answerer.ask({ text, now: NOW })
    const base = 'talk' in told ? undefined : told.query?.comparison?.period
    expect(base && `${isoMonth(base.from)}..${isoMonth(base.to)}`).toBe(reading)
  })

describe('as many months before lie before those named, and not a year before them', () => {
  bases([
    ['last 3 months vs previous 3', '2025-10..2025-12'],
    ['last 12 months vs prior 12', '2024-04..2025-03'],
    ['average of the last 6 months vs the 6 months before', '2025-04..2025-09'],
  ])
})

describe('a year that runs is held against the same months of another, where months add up', () => {
  bases([
    ['exports 2026 vs 2025', '2025-01..2025-03'],
    ['US share 2026 vs 2025', '2025-01..2025-12'],
  ])
})

describe('months counted are those the question describes', () => {
  facts([
    ['months with yoy growth above 15% in 2025', 'count_periods 2025-01..2025-12'],
    ['how many months in 2025 were below the same month of 2024', 'count_periods 2025-01..2025-12'],
    ['months with no exports to sweden in 2025', 'no_figure'],
  ])

  test('growth is counted by its rates, not by the tonnes', async () => {
    const { result } = (await answerer.ask({
      text: 'months with yoy growth above 15% in 2025',
      now: NOW,
    })) as { result: { figures: readonly { value: unknown; unit: string }[] } }
    expect(result.figures[0]).toMatchObject({ value: 4, unit: 'months' })
  })
})

describe('words that would be dropped are named', () => {
  facts([
    ['number of shipments to the US july 2025', 'refused'],
    ['exports by ship july 2025', 'refused'],
    ['highest month of 2025 via Vietnam', 'refused'],
    ['july 2025 versus world average', 'refused'],
    ['exports a day before july 2025', 'refused'],
    ['exports at 2020 prices july 2025', 'not_understood'],
    ['rank months of 2025 by exports', 'record 2025-01..2025-12'],
    ['cumulative exports by quarter 2025', 'not_understood'],
    ['did Germany offset the fall in october 2025', 'not_understood'],
    ['when did yoy turn positive', 'not_understood'],
    ['our imports july 2025', 'needs'],
  ])
})

describe('the place of a month is one among months', () => {
  facts([
    ['what place is July 2025', 'record 2025-07..2025-07'],
    ['which place was July 2025', 'record 2025-07..2025-07'],
    ['which place took the most in July 2025', 'rank 2025-07..2025-07'],
  ])
})

describe('a rolling total ends with the month that is named, wherever it stands', () => {
  facts([
    ['rolling 3-month total of exports to July 2025', 'show 2025-05..2025-07'],
    ['rolling 6-month total, magnet exports to june 2025', 'show 2025-01..2025-06'],
    ['trailing 3-month sum exports to Germany, july 2025', 'show 2025-05..2025-07'],
    ['rolling 3-month total of exports in 2025 by month', 'series 2025-01..2025-12'],
    ['rolling 3-month total june 2025 vs july 2025', 'not_understood'],
  ])
})
