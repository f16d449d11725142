import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines } from './support/ask.ts'
import { complete, monthly, row, tiny } from './support/tiny.ts'

const grain = { commodities: ['10'] }

describe('who is new', () => {
  const plain = { ...grain, operation: 'newcomers' as const, by: 'partner' as const, period: '2024-03' }
  const against = { base: '2024-02' }

  it('traded in the period and has none recorded in the other, and who is gone the other way round', async () => {
    expect(lines(await answered(complete(), { ...plain, ...against }))).toEqual([
      'row 20 t JP',
      'context 1 partners',
    ])
    const gone = { ...plain, period: '2024-02', base: '2024-01', direction: 'down' as const }
    expect(lines(await answered(complete(), gone))).toEqual(['row 10 t JP', 'context 1 partners'])
  })

  it('is counted first where it is asked how many they are', async () => {
    expect(lines(await answered(complete(), { ...plain, ...against, form: 'count' }))).toEqual([
      'headline 1 partners',
      'row 20 t JP',
    ])
  })

  it('is nobody whose trade may be hidden', async () => {
    const rows = [...monthly('US', [5, 5]), ...monthly('ZZ', [9, 9]), row('2024-02', 'JP', 3)]
    const answer = await answered(tiny(rows, 'complete'), {
      ...plain,
      period: '2024-02',
      base: '2024-01',
    })
    expect(lines(answer)).toEqual(['headline 0 partners'])
    expect(answer.caveats).toContainEqual({ kind: 'left_out', codes: ['JP'], why: 'hidden' })
  })

  it('is not known where only some have a published figure, or nothing is held to compare with', async () => {
    expect(await issue(tiny(monthly('US', [1, 2, 3])), { ...plain, ...against })).toMatchObject({
      reason: 'newcomers_unknown',
    })
    expect(await issue(complete(), { ...plain, base: '2023-03' })).toMatchObject({
      state: 'outside',
    })
  })
})

describe('a comparison', () => {
  const plain = { ...grain, operation: 'compare' as const, along: 'partner' as const, period: '2024-01' }

  it('is a row each in the order asked, the difference and the ratio', async () => {
    expect(lines(await answered(complete(), { ...plain, partners: ['DE', 'US'] }))).toEqual([
      'row 30 t DE',
      'row 60 t US',
      'difference -30 t',
      'ratio 2 ratio',
      'total 90 t',
    ])
  })

  it('leads with the form asked', async () => {
    const both = { ...plain, partners: ['US', 'DE'] }
    expect(lines(await answered(complete(), { ...both, form: 'amount' }))[0]).toBe('headline 30 t')
    expect(lines(await answered(complete(), { ...both, form: 'ratio' }))[0]).toBe('headline 2 ratio')
  })

  it('leads with none where both are the same, or may be', async () => {
    const periods = { ...plain, along: 'period', periods: ['2024-01', '2024-02'], extreme: 'lowest' } as const
    const trade = tiny(monthly('US', [60, 60]))
    expect(lines(await answered(trade, { ...periods, partners: ['US'] }))[0]).toBe('row 60 t US')
  })

  it('gives a balance that crosses zero no percent', async () => {
    const flows = (month: string, out: number, back: number) => [
      row(month, 'US', out),
      row(month, 'US', back, { flow: 'import' }),
    ]
    const trade = tiny([...flows('2024-01', 5, 9), ...flows('2024-02', 9, 5)], 'complete')
    const balance = { ...plain, along: 'period', quantity: 'balance', flows: ['export', 'import'] } as const
    const answer = await answered(trade, { ...balance, periods: ['2024-02', '2024-01'], form: 'ratio' })
    expect(lines(answer, 'change')).toEqual([])
    expect(lines(answer, 'ratio')).toEqual([])
  })

  it('leads with which one, where that is asked', async () => {
    const periods = { ...grain, operation: 'compare' as const, along: 'period' as const, partners: ['US'] }
    const answer = await answered(complete(), {
      ...periods,
      period: '2024-01',
      periods: ['2024-01', '2024-02'],
      extreme: 'lowest',
    })
    expect(lines(answer)).toEqual([
      'headline 2024-02 month',
      'row 60 t US',
      'row 40 t US',
      'difference 20 t',
      'ratio 1.5 ratio',
      'change -33.33 percent US month_on_month',
    ])
  })

  it('of three stands by size, without differences', async () => {
    const three = { ...plain, partners: ['JP', 'DE', 'US'] }
    expect(lines(await answered(complete(), three))).toEqual([
      'row 60 t US',
      'row 30 t DE',
      'row 10 t JP',
      'total 100 t',
    ])
  })

  it('sets somebody against the world without them', async () => {
    const answer = await answered(complete(), { ...plain, partners: ['US', 'REST'] })
    expect(lines(answer).slice(0, 2)).toEqual(['row 60 t US', 'row 40 t REST'])
    const change = { ...plain, operation: 'change' as const, period: '2024-02', partners: ['US', 'REST'] }
    expect(lines(await answered(complete(), change)).slice(0, 2)).toMatchObject(
      [/ US/, / REST/].map((one) => expect.stringMatching(one)),
    )
    const sum = { ...grain, period: '2024-01', partners: ['US', 'REST'] }
    expect(lines(await answered(complete(), sum))[0]).toBe('headline 100 t')
  })

  it('has the verdict of who is more', async () => {
    const claim = { kind: 'first_more', relation: 'above' } as const
    expect((await answered(complete(), { ...plain, partners: ['US', 'DE'], claim })).verdict).toBe(true)
    expect((await answered(complete(), { ...plain, partners: ['DE', 'US'], claim })).verdict).toBe(false)
  })

  it('needs every side', async () => {
    const trade = tiny(monthly('US', [60]))
    expect(await issue(trade, { ...plain, partners: ['US', 'DE'] })).toMatchObject({ partner: 'DE' })
    expect(await issue(trade, { ...plain, partners: ['US'] })).toMatchObject({ reason: 'one_thing_only' })
  })
})

describe('a contribution', () => {
  const plain = { ...grain, operation: 'contribution' as const, period: '2024-02', base: '2024-01' }

  it('is the points a part brought, with the whole, its own change and the rest', async () => {
    const answer = await answered(complete(), { ...plain, partners: ['US'] })
    expect(lines(answer).slice(0, 5)).toEqual([
      'headline -20 points US',
      'total 0 percent month_on_month',
      'change -33.33 percent US month_on_month',
      'difference -20 t US month_on_month',
      'rest 20 points',
    ])
  })

  it('of all adds up to the change of the total, with the rest', async () => {
    const march = { ...plain, period: '2024-03', base: '2024-02', limit: 2 }
    const answer = await answered(complete(), march)
    expect(lines(answer, 'row')).toEqual(['row 50 points US', 'row 20 points JP'])
    expect(lines(answer, 'total')).toEqual(['total 20 percent month_on_month'])
    expect(lines(answer, 'rest')).toEqual(['rest -50 points'])
  })

  it('lists those that moved most either way, where neither side is asked', async () => {
    const codes = ['US', 'DE', 'JP', 'KR', 'IN', 'PL']
    const after = [130, 101, 102, 103, 104, 60]
    const trade = tiny([
      ...monthly('WORLD', [600, 600]),
      ...codes.flatMap((code, i) => monthly(code, [100, after[i]])),
    ])
    const answer = await answered(trade, plain)
    const partners = lines(answer, 'row').map((line) => line.split(' ').at(-1))
    expect(partners).toEqual(['US', 'IN', 'KR', 'JP', 'PL'])
    const falls = await answered(trade, { ...plain, direction: 'down' })
    expect(lines(falls, 'row').map((line) => line.split(' ').at(-1))).toEqual(['PL'])
  })

  it('counts only partners published for both months, and leaves the others to the rest', async () => {
    const trade = tiny([
      ...monthly('WORLD', [100, 200]),
      ...monthly('US', [60, 80]),
      ...monthly('DE', [undefined, 50]),
    ])
    const answer = await answered(trade, plain)
    expect(lines(answer, 'row')).toEqual(['row 20 points US'])
    expect(lines(answer, 'rest')).toEqual(['rest 80 points'])
    expect(answer.caveats).toEqual([{ kind: 'among_published', count: 1 }])
  })

  it('does not exist without a total', async () => {
    const trade = tiny(monthly('US', [60, 80]), 'selected')
    expect(await issue(trade, { ...plain, partners: ['US'] })).toMatchObject({ state: 'no_total' })
  })

  it('has the verdict of its sign', async () => {
    const claim = { kind: 'direction', direction: 'up' } as const
    expect((await answered(complete(), { ...plain, partners: ['DE'], claim })).verdict).toBe(true)
    expect((await answered(complete(), { ...plain, partners: ['US'], claim })).verdict).toBe(false)
  })
})

describe('a split into weight and unit value', () => {
  it('adds up to the change of the value', async () => {
    const value = (period: string, amount: number) =>
      row(period, 'US', amount, { measure: 'value', precision: '' })
    const trade = tiny([
      row('2024-01', 'US', 10, { precision: '' }),
      row('2024-02', 'US', 20, { precision: '' }),
      value('2024-01', 1000),
      value('2024-02', 3000),
    ])
    const plain = {
      ...grain,
      operation: 'split' as const,
      partners: ['US'],
      period: '2024-02',
      base: '2024-01',
    }
    const answer = await answered(trade, plain)
    expect(lines(answer).slice(0, 3)).toEqual([
      'headline 2000 USD month_on_month',
      'row 1250 USD month_on_month',
      'row 750 USD month_on_month',
    ])
    expect(kinds(answer.caveats)).toEqual(['unit_value_is_not_price'])
  })
})
