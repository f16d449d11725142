import { describe, expect, it } from 'vitest'
import { answerQuery } from '../../src/analysis/index.ts'
import { isoMonth } from '../../src/calendar/month.ts'
import { answered, kinds, lineOf, lines, load } from './support/ask.ts'
import { query } from './support/query.ts'

// Every figure that the two articles behind the data state, asked one by one.
const trade = load('data/rare-earth-magnets')
const july = { period: '2025-07' }

describe('the articles on July 2025', () => {
  it('give 5,577 t in all, +74.9% on June and +5.7% on the year', async () => {
    const answer = await answered(trade, july)
    expect(lines(answer).slice(0, 5)).toEqual([
      'headline 5577 t',
      'change 74.94 percent month_on_month',
      'base 3188 t',
      'change 5.7 percent year_on_year',
      'base 5278 t',
    ])
  })

  it('call it the highest since January, a six-month high, and the second rise in a row', async () => {
    const { remarks } = await answered(trade, july)
    const [moved, since, streak] = remarks
    expect(kinds(remarks)).toEqual(['rate_moved', 'highest_since', 'streak'])
    expect(since).toMatchObject({ months: 6 })
    expect(since?.kind === 'highest_since' && isoMonth(since.month)).toBe('2025-01')
    expect(streak).toEqual({ kind: 'streak', direction: 'up', length: 2 })
    expect(moved?.kind === 'rate_moved' && [moved.from, moved.to, moved.points].map(lineOf)).toEqual([
      'context -18.9 percent year_to_date',
      'change -14.98 percent year_to_date',
      'difference 3.92 points',
    ])
  })

  it('give Germany 1,116 t, +46%, the largest buyer', async () => {
    const germany = await answered(trade, { ...july, partners: ['DE'] })
    expect(lines(germany)[0]).toBe('headline 1116 t DE')
    expect(germany.figures[1]).toMatchObject({ kind: 'month_on_month', decimals: 1 })
    expect(Math.round(Number(germany.figures[1]?.value))).toBe(46)
    const first = {
      operation: 'rank',
      by: 'partner',
      claim: { kind: 'rank', nth: 1, order: 'top', code: 'DE' },
    } as const
    expect((await answered(trade, { ...july, ...first })).verdict).toBe(true)
  })

  it('give the United States 619 t, +75.5% and +4.8% as published, without a false disagreement', async () => {
    const answer = await answered(trade, { ...july, partners: ['US'] })
    expect(lines(answer).slice(0, 5)).toEqual([
      'headline 619 t US',
      'change 75.5 percent US month_on_month',
      'base 352.8 t US',
      'change 4.8 percent US year_on_year',
      'base 591 t US',
    ])
    expect(answer.caveats).toEqual([])
  })

  it('give January to July 27,897 t, −15.0% against −18.9% for the half year', async () => {
    const seven = await answered(trade, { period: '2025-01/2025-07' })
    expect(lines(seven).slice(0, 2)).toEqual(['headline 27897 t', 'change -14.98 percent year_to_date'])
    const half = await answered(trade, { period: '2025-01/2025-06' })
    expect(lines(half).slice(0, 2)).toEqual(['headline 22319 t', 'change -18.9 percent year_to_date'])
    const narrowed = {
      operation: 'change',
      quantity: 'change',
      change: 'year_to_date',
      form: 'points',
    } as const
    const points = await answered(trade, { ...narrowed, period: '2025-01/2025-07', base: '2025-01/2025-06' })
    expect(points.figures[0]?.value).toBeCloseTo(3.92, 2)
    expect(points.figures[0]?.unit).toBe('points')
  })

  it('put the US low in May, 46 t, and not in April, 246 t', async () => {
    const low = { operation: 'compare', along: 'period', partners: ['US'], extreme: 'lowest' } as const
    const answer = await answered(trade, { ...low, period: '2025-04', periods: ['2025-04', '2025-05'] })
    expect(lines(answer).slice(0, 3)).toEqual(['headline 2025-05 month', 'row 246 t US', 'row 46.4 t US'])
  })
})

describe('what the articles say around the figures', () => {
  const stated = async (...topic: string[]) => {
    const { figures, facts, events } = await answered(trade, { ...july, operation: 'fact', topic })
    return { figure: figures[0] && lineOf(figures[0]), fact: facts[0]?.topic, event: events[0]?.date }
  }

  it('is found by its words, in any form of them', async () => {
    expect(await stated('element', 'control')).toMatchObject({ figure: 'headline 7 elements' })
    expect(await stated('global', 'rare', 'earth', 'mine')).toMatchObject({ figure: 'headline 70 percent' })
    expect(await stated('refin', 'share')).toMatchObject({ figure: 'headline 90 percent' })
    expect(await stated('mp', 'materi', 'invest')).toMatchObject({ figure: 'headline 400000000 USD' })
    expect(await stated('eu', 'act', '2030')).toMatchObject({ figure: 'headline 2030 year' })
    expect(await stated('use', 'rare', 'earth', 'magnet')).toMatchObject({ fact: 'uses' })
  })

  it('is an event where an event holds the words', async () => {
    expect(await stated('geneva')).toMatchObject({ event: '2025-05-12' })
    expect(await stated('london', 'talk')).toMatchObject({ event: '2025-06-10' })
  })

  it('explains May by what moved and what was reported, and claims no cause', async () => {
    const may = await answered(trade, { operation: 'explain', period: '2025-05', direction: 'down' })
    expect(lines(may)[0]).toBe('headline 1238.47 t')
    expect(lines(may, 'row')).toEqual(['row -7.6 points US'])
    expect(may.events.map((event) => event.date)).toEqual(['2025-04', '2025-04-04', '2025-05', '2025-05-12'])
    expect(kinds(may.caveats)).toContain('events_are_not_causes')
  })

  it('names what happened on one day', async () => {
    const day = await answered(trade, { operation: 'explain', period: '2025-04', topic: ['2025-04-04'] })
    expect(lines(day)).toEqual(['headline 2025-04-04 date'])
    expect(day.events.map((event) => event.source)).toEqual(['E001'])
  })
})

describe('what is held', () => {
  it('has a latest and a first month', async () => {
    expect(lines(await answered(trade, { ...july, operation: 'coverage' }))).toEqual([
      'headline 2026-03 month',
      'context 2023-07 month',
    ])
  })

  it('misses January and March 2024', async () => {
    const answer = await answered(trade, { operation: 'missing', period: '2024' })
    expect(lines(answer)).toEqual(['headline 2 months', 'row 2024-01 month', 'row 2024-03 month'])
  })

  it('is next added to on the 20th, for the month before', async () => {
    const [date] = (await answered(trade, { ...july, operation: 'release' })).figures
    expect(date).toMatchObject({ value: '2026-05-20', unit: 'date' })
    expect(date?.period && isoMonth(date.period.from)).toBe('2026-04')
  })

  it.each([
    ['2026-04-20', '2026-05-20'], // the very day that brought March
    ['2026-05-26', '2026-05-20'], // overdue
    ['2025-08-10', '2025-08-20'], // a day in the past
    ['2025-08-21', '2025-09-20'],
    ['2026-01-25', '2026-03-20'], // January comes with February
    ['2026-02-25', '2026-03-20'],
  ])('on %s is next added to on %s', async (today, due) => {
    const asked = query({ ...july, operation: 'release' })
    const answer = await answerQuery(asked, trade, new Date(`${today}T12:00:00Z`))
    expect(answer).toMatchObject({ figures: [{ value: due }] })
  })

  it('is shown with its rows', async () => {
    const answer = await answered(trade, { ...july, operation: 'source', partners: ['US'] })
    expect(answer.figures.slice(1).map((figure) => figure.sources[0])).toEqual(['S003', 'S001'])
  })
})
