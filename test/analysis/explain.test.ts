import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines, load } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const trade = load('data/rare-earth-magnets')
const explain = { operation: 'explain' } as const

describe('an explanation', () => {
  it('leads with the level and tells what was reported around then', async () => {
    const may = await answered(trade, { ...explain, period: '2025-05', direction: 'down' })
    expect(lines(may)[0]).toBe('headline 1238.47 t')
    expect(may.events.map((event) => event.date)).toContain('2025-04-04')
  })

  it('of a fall that was none says so, on the year before and on the quarter before', async () => {
    const quarter = { ...explain, period: '2025-10/2025-12', base: '2024-10/2024-12' }
    const fell = await answered(trade, { ...quarter, change: 'year_on_year', direction: 'down' })
    expect(fell.remarks.at(-1)).toMatchObject({ kind: 'premise', direction: 'down' })
    expect(lines(fell).slice(-2)).toEqual([
      'step 16.4 percent year_on_year',
      'step 0.45 percent period_on_period',
    ])
    expect(kinds((await answered(trade, { ...quarter, direction: 'up' })).remarks)).not.toContain('premise')
  })

  it('of a rise on the months before that was none on the year says both', async () => {
    const rebound = { ...explain, period: '2025-06/2025-07', base: '2024-06/2024-07' }
    const told = await answered(trade, { ...rebound, change: 'year_on_year', direction: 'up' })
    expect(lines(told).slice(-2)).toEqual([
      'step -15.95 percent year_on_year',
      'step 126.75 percent period_on_period',
    ])
  })

  it('of what moved since a month tells what was reported since then', async () => {
    const since = { ...explain, period: '2026-03', base: '2025-05', change: 'period_on_period' } as const
    const dates = (await answered(trade, since)).events.map(({ date }) => date)
    expect(dates.some((date) => date < '2025-11')).toBe(true)
  })

  it('tells the events alone where nobody published the figure, and says that there is none', async () => {
    const japan = await answered(trade, { ...explain, partners: ['JP'], period: '2026-01' })
    expect(japan.figures).toEqual([])
    expect(japan.events.map((event) => event.date)).toContain('2026-01-06')
    expect(japan.caveats[0]).toMatchObject({ kind: 'no_level', why: 'unknown', partner: 'JP' })
    expect(kinds(japan.caveats)).toContain('events_are_not_causes')
  })

  it('has nothing to tell of a month without a figure and without events', async () => {
    expect(await issue(trade, { ...explain, period: '2027-04' })).toMatchObject({ state: 'outside' })
  })

  it('of an event has its date, and no figure of the month', async () => {
    const geneva = await answered(trade, { ...explain, period: '2025-05', topic: ['2025-05-12'] })
    expect(lines(geneva)).toEqual(['headline 2025-05-12 date'])
    expect(geneva.events.length).toBeGreaterThan(0)
    expect(kinds(geneva.caveats)).not.toContain('no_level')
  })

  it('of a balance is the balance, and no sum of both flows', async () => {
    const both = tiny(
      [...monthly('US', [5, 9]), ...monthly('US', [7, 6]).map((line) => line.replace('export', 'import'))],
      'complete',
    )
    const answer = await answered(both, {
      ...explain,
      quantity: 'balance',
      commodities: ['10'],
      partners: ['US'],
      period: '2024-02',
    })
    expect(lines(answer)[0]).toBe('headline 3 t US')
    expect(kinds(answer.remarks)).toEqual(['surplus'])
  })
})
