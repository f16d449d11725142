import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines } from './support/ask.ts'
import { complete, monthly, row, tiny } from './support/tiny.ts'

const base = { operation: 'change' as const, commodities: ['10'] }
const changes = (...list: readonly string[]) => ({
  files: { 'changes.csv': ['period,partner,kind,percent,source_id', ...list].join('\n') },
})
const monthOnMonth = { ...base, period: '2024-02', base: '2024-01' }

describe('a change', () => {
  it('leads with percent, then the level, its base and the amount', async () => {
    const trade = tiny(monthly('WORLD', [100, 150]))
    expect(lines(await answered(trade, monthOnMonth))).toEqual([
      'headline 50 percent month_on_month',
      'context 150 t',
      'base 100 t',
      'difference 50 t month_on_month',
      'ratio 1.5 ratio month_on_month',
    ])
  })

  it('leads with the form asked', async () => {
    const trade = tiny(monthly('WORLD', [100, 150]))
    expect(lines(await answered(trade, { ...monthOnMonth, form: 'amount' }))[0]).toBe(
      'headline 50 t month_on_month',
    )
    expect(lines(await answered(trade, { ...monthOnMonth, form: 'ratio' }))[0]).toBe(
      'headline 1.5 ratio month_on_month',
    )
  })

  it('can be told as a rate a year, which is judged as such', async () => {
    const trade = tiny([...monthly('WORLD', [100]), ...monthly('WORLD', [121, 140], 2026)])
    const rate = { ...base, form: 'annual_rate' as const, period: '2026-01', base: '2024-01' }
    expect(lines(await answered(trade, rate)).slice(0, 3)).toEqual([
      'headline 10 percent period_on_period',
      'context 121 t',
      'base 100 t',
    ])
    const above = (value: number) =>
      ({ kind: 'threshold', threshold: { relation: 'above', value, unit: 'percent' } }) as const
    expect((await answered(trade, { ...rate, claim: above(9) })).verdict).toBe(true)
    expect((await answered(trade, { ...rate, claim: above(12) })).verdict).toBe(false)
    expect(await issue(trade, { ...rate, period: '2026-02', base: '2026-01' })).toMatchObject({
      reason: 'too_short',
    })
  })

  it('of a year to date tells how its rate moved, and what the last month did alone', async () => {
    const months = [...[100, 100, 100], ...Array(9).fill(100), ...[130, 120, 80]]
    const year = { ...base, period: '2025-01/2025-03', change: 'year_to_date' as const }
    const answer = await answered(tiny(monthly('WORLD', months)), year)
    expect(lines(answer)[0]).toBe('headline 10 percent year_to_date')
    expect(lines(answer)).toContain('change -20 percent year_on_year')
    expect(answer.remarks[0]).toMatchObject({ kind: 'rate_moved', from: { value: expect.closeTo(25) } })
  })

  it('is the published one where it agrees and has a decimal', async () => {
    const trade = tiny(monthly('WORLD', [353, 619]), 'published_figures', changes('2024-02,WORLD,mom,75.5,B'))
    const answer = await answered(trade, monthOnMonth)
    expect(answer.figures[0]).toMatchObject({ value: 75.5, status: 'published', sources: ['B'] })
    expect(lines(answer, 'other')).toEqual(['other 75.35 percent month_on_month'])
    expect(kinds(answer.caveats)).toEqual([])
  })

  it('is the computed one where the published one has no decimal', async () => {
    const trade = tiny(monthly('WORLD', [3188, 5577]), 'published_figures', changes('2024-02,WORLD,mom,75,B'))
    expect((await answered(trade, monthOnMonth)).figures[0]).toMatchObject({ status: 'computed' })
  })

  it('is the most precise published one that agrees', async () => {
    const list = changes(
      '2024-02,WORLD,mom,12.2,B',
      '2024-02,WORLD,mom,12.19,C',
      '2024-02,WORLD,mom,19.999,A',
    )
    const trade = tiny(monthly('WORLD', [1000, 1122]), 'published_figures', list)
    expect((await answered(trade, monthOnMonth)).figures[0]).toMatchObject({ value: 12.19, sources: ['C'] })
  })

  it('is computed, and says that what is published differs, where they do not agree', async () => {
    const trade = tiny(
      monthly('WORLD', [1000, 1122]),
      'published_figures',
      changes('2024-02,WORLD,mom,20.0,B'),
    )
    const answer = await answered(trade, monthOnMonth)
    expect(answer.figures[0]).toMatchObject({ status: 'computed' })
    expect(kinds(answer.caveats)).toEqual(['change_disagrees'])
  })

  it('is the published one where no level is held, but no amount', async () => {
    const trade = tiny(monthly('WORLD', [1000, 1122]), 'published_figures', changes('2024-02,NL,mom,109,B'))
    const netherlands = { ...monthOnMonth, partners: ['NL'] }
    expect(lines(await answered(trade, netherlands))).toEqual(['headline 109 percent NL month_on_month'])
    expect(await issue(trade, { ...netherlands, form: 'amount' })).toMatchObject({
      kind: 'no_figure',
      state: 'unknown',
      partner: 'NL',
    })
  })

  it('from nothing has an amount and no percent', async () => {
    const trade = tiny([...monthly('US', [5, 5]), row('2024-02', 'JP', 8)], 'complete')
    const japan = { ...monthOnMonth, partners: ['JP'] }
    expect(lines(await answered(trade, japan))[0]).toBe('headline 8 t JP month_on_month')
    expect(await issue(trade, { ...japan, form: 'percent' })).toMatchObject({ reason: 'from_nothing' })
  })

  it('of a share is in points', async () => {
    const share = { ...monthOnMonth, quantity: 'share' as const, partners: ['US'] }
    expect(lines(await answered(complete(), share))[0]).toBe('headline -20 points US month_on_month')
  })

  it('of an average compares averages, whatever the lengths', async () => {
    const average = { ...base, quantity: 'average' as const, partners: ['US'] }
    const answer = await answered(complete(), { ...average, period: '2024-03/2024-04', base: '2024-01' })
    expect(lines(answer).slice(0, 3)).toEqual([
      'headline 0 percent US period_on_period',
      'context 60 t US',
      'base 60 t US',
    ])
  })

  it('of a balance that crosses zero is a swing without percent', async () => {
    const trade = tiny(
      [...monthly('US', [5, 9]), ...monthly('US', [7, 6]).map((line) => line.replace('export', 'import'))],
      'complete',
    )
    const balance = { ...monthOnMonth, quantity: 'balance' as const, partners: ['US'] }
    const answer = await answered(trade, balance)
    expect(lines(answer)[0]).toBe('headline 5 t US month_on_month')
    expect(kinds(answer.remarks)).toEqual(['surplus', 'swung'])
    expect(await issue(trade, { ...balance, form: 'percent' })).toMatchObject({
      reason: 'percent_of_sign_change',
    })
  })

  it('of several partners is a row each', async () => {
    const several = { ...monthOnMonth, along: 'partner' as const, partners: ['US', 'DE'] }
    expect(lines(await answered(complete(), several), 'row')).toEqual([
      'row -33.33 percent US month_on_month',
      'row 100 percent DE month_on_month',
    ])
  })
})

describe('a claim about a change', () => {
  const trade = tiny(monthly('WORLD', [100, 40, 41]))
  const verdict = async (plain: object) => (await answered(trade, { ...monthOnMonth, ...plain })).verdict

  it('is judged by its direction', async () => {
    expect(await verdict({ claim: { kind: 'direction', direction: 'down' } })).toBe(true)
    expect(await verdict({ claim: { kind: 'direction', direction: 'up' } })).toBe(false)
  })

  it('is judged by its size in the direction named', async () => {
    const above = (value: number) => ({
      direction: 'down',
      claim: { kind: 'threshold', threshold: { relation: 'above', value, unit: 'percent' } },
    })
    expect(await verdict(above(50))).toBe(true)
    expect(await verdict(above(70))).toBe(false)
  })

  it('is judged by the ratio for "at least doubled"', async () => {
    const doubled = { kind: 'threshold', threshold: { relation: 'at_least', value: 2, unit: 'ratio' } }
    expect(await verdict({ claim: doubled })).toBe(false)
  })

  it('stays open where rounding leaves it open', async () => {
    const plain = { ...base, period: '2024-03', base: '2024-02' }
    const up = { kind: 'direction', direction: 'up' } as const
    expect(await issue(trade, { ...plain, claim: up })).toMatchObject({ reason: 'range_undecided' })
  })

  it('calls a gap narrowed by its size, not its sign', async () => {
    const gap = tiny(
      monthly('US', [7, 3]).map((line) => line.replace('export', 'import')),
      'complete',
    )
    const plain = { ...monthOnMonth, quantity: 'balance' as const, partners: ['US'] }
    expect((await answered(gap, { ...plain, claim: { kind: 'narrowed' } })).verdict).toBe(true)
    expect((await answered(gap, { ...plain, claim: { kind: 'widened' } })).verdict).toBe(false)
  })

  it('of rates narrows only where both lie on one side, and is denied where that is not the one named', async () => {
    // to the year before: -20%, -10%, +10%
    const trade = tiny([...monthly('WORLD', [100, 100, 100]), ...monthly('WORLD', [80, 90, 110], 2025)])
    const rates = {
      ...base,
      quantity: 'change' as const,
      change: 'year_on_year' as const,
      form: 'points' as const,
    }
    const narrowed = { ...rates, claim: { kind: 'narrowed' as const } }
    const eased = { ...narrowed, period: '2025-02', base: '2025-01' }
    expect((await answered(trade, { ...eased, direction: 'down' })).verdict).toBe(true)
    expect((await answered(trade, { ...eased, direction: 'up' })).verdict).toBe(false)
    const turned = { ...narrowed, period: '2025-03', base: '2025-02' }
    expect(await issue(trade, turned)).toMatchObject({ reason: 'not_a_claim' })
  })

  it('of rates carries what other sources print for a level of either', async () => {
    const other = row('2024-01', 'WORLD', 110, { source_id: 'C' })
    const levels = [...monthly('WORLD', [100, 100]), other, ...monthly('WORLD', [80, 90], 2025)]
    const rates = {
      ...base,
      quantity: 'change' as const,
      change: 'year_on_year' as const,
      form: 'points' as const,
    }
    const answer = await answered(tiny(levels), { ...rates, period: '2025-02', base: '2025-01' })
    expect(kinds(answer.caveats)).toContain('disagreement')
    expect(answer.figures.map(({ value }) => value)).toContain(110)
  })
})
