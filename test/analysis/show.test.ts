import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines, load } from './support/ask.ts'
import { complete, monthly, row, tiny } from './support/tiny.ts'

const grain = { commodities: ['10'] }
const magnets = load('data/rare-earth-magnets')

describe('a level', () => {
  it('leads, with its changes and their bases after it', async () => {
    const trade = tiny(monthly('WORLD', [100, 50, 80, 120, 90, 60, 75]))
    expect(lines(await answered(trade, { ...grain, period: '2024-02' })).slice(0, 3)).toEqual([
      'headline 50 t',
      'change -50 percent month_on_month',
      'base 100 t',
    ])
  })

  it('says how many times as much beside a rise beyond 200%', async () => {
    const show = { ...grain, period: '2024-02' }
    expect(lines(await answered(tiny(monthly('WORLD', [10, 40])), show), 'ratio')).toEqual([
      'ratio 4 ratio month_on_month',
    ])
    expect(lines(await answered(tiny(monthly('WORLD', [10, 30])), show), 'ratio')).toEqual([])
  })

  it('is given in the unit asked', async () => {
    const trade = tiny(monthly('US', [100]))
    const [headline] = lines(
      await answered(trade, { ...grain, unit: 'kg', partners: ['US'], period: '2024-01' }),
    )
    expect(headline).toBe('headline 100000 kg US')
  })

  it('can be what a year would come to at its pace', async () => {
    const trade = tiny(monthly('WORLD', [10, 20, 30]))
    const pace = { ...grain, quantity: 'run_rate' as const, commodities: ['10'], period: '2024-01/2024-03' }
    const answer = await answered(trade, pace)
    expect(lines(answer).slice(0, 2)).toEqual(['headline 240 t', 'total 60 t'])
  })

  it('can be the median of its months, halfway between two of an even number', async () => {
    const trade = tiny(monthly('WORLD', [10, 50, 20, 40]))
    const median = { ...grain, quantity: 'median' as const, commodities: ['10'] }
    expect(lines(await answered(trade, { ...median, period: '2024-01/2024-04' })).slice(0, 3)).toEqual([
      'headline 30 t',
      'step 20 t',
      'step 40 t',
    ])
    expect(lines(await answered(trade, { ...median, period: '2024-01/2024-03' })).slice(0, 2)).toEqual([
      'headline 20 t',
      'step 20 t',
    ])
  })

  it('can be an average of calendar days', async () => {
    const trade = tiny([...monthly('WORLD', [310, 290])])
    const daily = { ...grain, quantity: 'average', perDay: true } as const
    expect(lines(await answered(trade, { ...daily, period: '2024-01' }))[0]).toBe('headline 10 t')
    expect(lines(await answered(trade, { ...daily, period: '2024-02' }))[0]).toBe('headline 10 t')
    expect(lines(await answered(trade, { ...daily, period: '2024-01/2024-02' }))[0]).toBe('headline 10 t')
  })

  it('sums two flows to two-way trade', async () => {
    const trade = tiny([row('2024-01', 'US', 5), row('2024-01', 'US', 7, { flow: 'import' })], 'complete')
    const flows = ['export', 'import'] as const
    expect(lines(await answered(trade, { ...grain, flows, partners: ['US'], period: '2024-01' }))).toEqual([
      'headline 12 t US',
      'context 5 t US',
      'context 7 t US',
    ])
  })

  it('is a zero that says none is recorded where everything is published', async () => {
    const answer = await answered(complete(), { ...grain, partners: ['JP'], period: '2024-02' })
    expect(lines(answer)).toEqual(['headline 0 t JP'])
    expect(answer.caveats).toContainEqual({ kind: 'none_recorded', partner: 'JP', month: 2024 * 12 + 1 })
  })

  it('is unknown, never zero, where only published figures are held', async () => {
    const trade = tiny([...monthly('WORLD', [100]), ...monthly('US', [60])])
    expect(await issue(trade, { ...grain, partners: ['JP'], period: '2024-01' })).toMatchObject({
      kind: 'no_figure',
      state: 'unknown',
      partner: 'JP',
      heldPartners: ['US'],
    })
  })

  it('says what other sources print only where they differ by more than rounding', async () => {
    const other = (value: number) => row('2024-01', 'US', value, { source_id: 'C' })
    const rounding = await answered(tiny([row('2024-01', 'US', 60), other(61)]), {
      ...grain,
      partners: ['US'],
      period: '2024-01',
    })
    expect(kinds(rounding.caveats)).toEqual([])
    const apart = await answered(tiny([row('2024-01', 'US', 60), other(65)]), {
      ...grain,
      partners: ['US'],
      period: '2024-01',
    })
    expect(kinds(apart.caveats)).toEqual(['disagreement'])
    expect(lines(apart, 'other')).toEqual(['other 65 t US'])
  })

  it('of several partners is a row each and their total', async () => {
    const plain = { ...grain, along: 'partner' as const, partners: ['DE', 'US'], period: '2024-01' }
    expect(lines(await answered(complete(), plain))).toEqual(['row 30 t DE', 'row 60 t US', 'total 90 t'])
  })

  it('over the partners held is a sum that says so', async () => {
    const trade = tiny([...monthly('US', [60]), ...monthly('DE', [30])], 'selected')
    const answer = await answered(trade, { ...grain, partners: ['HELD'], period: '2024-01' })
    expect(lines(answer)).toEqual(['headline 90 t'])
    expect(answer.caveats).toContainEqual({ kind: 'among_held', count: 2 })
  })

  it('of the world does not exist where partners are chosen', async () => {
    const trade = tiny(monthly('US', [60]), 'selected')
    expect(await issue(trade, { ...grain, period: '2024-01' })).toMatchObject({ state: 'no_total' })
  })
})

describe('remarks on a level', () => {
  const remarks = async (values: readonly (number | undefined)[]) => {
    const period = `2024-${String(values.length).padStart(2, '0')}`
    return (await answered(tiny(monthly('WORLD', values)), { ...grain, period })).remarks
  }

  it('name the last month that was as high, when enough lie between', async () => {
    expect(await remarks([90, 50, 40, 30, 60, 70])).toContainEqual(
      expect.objectContaining({ kind: 'highest_since', month: 2024 * 12, months: 5 }),
    )
    expect(kinds(await remarks([20, 50, 90, 30, 60, 70]))).not.toContain('highest_since')
  })

  it('drop it where a gap may hide a higher month', async () => {
    expect(kinds(await remarks([90, 50, undefined, 30, 60, 70]))).not.toContain('highest_since')
  })

  it('do not call a match the highest', async () => {
    expect(kinds(await remarks([70, 50, 40, 30, 60, 70]))).not.toContain('highest_since')
  })

  it('are not claimed where rounding leaves open which month is higher', async () => {
    const remarksOf = async (low: number | string, high: number | string) => {
      const second = row('2024-02', 'WORLD', 69, { precision: '', low: String(low), high: String(high) })
      const months = [90, undefined, 40, 30, 60, 70]
      const trade = tiny([...monthly('WORLD', months), second])
      return (await answered(trade, { ...grain, period: '2024-06' })).remarks
    }
    expect(kinds(await remarksOf(68, 69))).toContain('highest_since')
    expect(kinds(await remarksOf(65, 75))).not.toContain('highest_since')
  })

  it('name a record, and whether months are missing', async () => {
    const held = { kind: 'highest_held', start: 2024 * 12 }
    expect(await remarks([50, 40, 30, 60, 20, 70])).toContainEqual({ ...held, complete: true })
    expect(await remarks([50, 40, 30, undefined, 60, 20, 70])).toContainEqual({ ...held, complete: false })
  })

  it('name it the record up to then, where a later month is as high', async () => {
    const inJune = async (july: number) => {
      const trade = tiny(monthly('WORLD', [50, 40, 30, 60, 20, 70, july]))
      return (await answered(trade, { ...grain, period: '2024-06' })).remarks
    }
    const held = { kind: 'highest_held', start: 2024 * 12, complete: true }
    expect(await inJune(80)).toContainEqual({ ...held, before: true })
    expect(await inJune(70)).toContainEqual({ ...held, before: true })
    expect(await inJune(60)).toContainEqual(held)
  })

  it('count rises in a row, and stop at an equal month', async () => {
    expect(await remarks([50, 40, 45, 45, 60, 70])).toContainEqual({
      kind: 'streak',
      direction: 'up',
      length: 2,
    })
  })
})

describe('other quantities', () => {
  it('share: part over whole, in percent', async () => {
    const answer = await answered(complete(), {
      ...grain,
      quantity: 'share',
      partners: ['US'],
      period: '2024-01',
    })
    expect(lines(answer)).toEqual(['headline 60 percent US', 'context 60 t US', 'total 100 t'])
  })

  it('average: the total over the months, none missing', async () => {
    const plain = { ...grain, quantity: 'average' as const, partners: ['US'], period: '2024-01/2024-04' }
    expect(lines(await answered(complete(), plain))[0]).toBe('headline 55 t US')
    const gap = tiny(monthly('US', [60, undefined, 90]))
    expect(await issue(gap, { ...plain, period: '2024-01/2024-03' })).toMatchObject({ state: 'unknown' })
  })

  it('balance: exports less imports, named a deficit below zero', async () => {
    const trade = tiny([row('2024-01', 'US', 5), row('2024-01', 'US', 7, { flow: 'import' })], 'complete')
    const answer = await answered(trade, {
      ...grain,
      quantity: 'balance',
      partners: ['US'],
      period: '2024-01',
    })
    expect(lines(answer)).toEqual(['headline -2 t US', 'context 5 t US', 'context 7 t US'])
    expect(kinds(answer.remarks)).toEqual(['deficit'])
  })

  it('unit value: refused where a weight is not known', async () => {
    const value = (partner: string) => row('2024-01', partner, 900, { measure: 'value', precision: '' })
    const plain = { ...grain, quantity: 'unit_value' as const, period: '2024-01' }
    const both = tiny([value('US'), row('2024-01', 'US', 3)], 'complete')
    expect(lines(await answered(both, plain))[0]).toBe('headline 0.3 USD/kg')
    const one = tiny([value('US'), row('2024-01', 'US', 3), value('DE')], 'complete')
    expect(await issue(one, plain)).toMatchObject({ kind: 'no_figure' })
  })

  it('unit value, share by weight: of what has both, where that is nearly all, and what is left out is told', async () => {
    const value = (partner: string, usd: number) =>
      row('2024-01', partner, usd, { measure: 'value', unit: 'USD', precision: '' })
    const weight = (partner: string, tonnes: number) => row('2024-01', partner, tonnes, { precision: '' })
    const trade = tiny(
      [value('US', 9000), weight('US', 3), value('JP', 900), weight('JP', 1), value('DE', 100)],
      'complete',
    )
    const plain = { ...grain, period: '2024-01' }
    const perKilo = await answered(trade, { ...plain, quantity: 'unit_value' as const })
    expect(perKilo.figures[0]?.value).toBeCloseTo(9900 / 4000)
    expect(perKilo.caveats[0]).toMatchObject({
      kind: 'weight_in_part',
      partners: ['DE'],
      figure: { value: 100 },
      of: { value: 10_000 },
    })
    const share = { ...plain, quantity: 'share' as const, measure: 'net_weight' as const }
    expect(lines(await answered(trade, { ...share, partners: ['US'] }))[0]).toBe('headline 75 percent US')
    expect(await issue(trade, { ...share, partners: ['DE'] })).toMatchObject({ kind: 'no_figure' })
  })

  it('no share of the largest three where fewer have a published figure', async () => {
    const plain = { quantity: 'concentration', limit: 3, period: '2024-07' } as const
    expect(await issue(magnets, plain)).toMatchObject({ kind: 'no_figure', state: 'no_total' })
  })

  it('no change of what is counted among other partners each time', async () => {
    const plain = { quantity: 'concentration', limit: 2, period: '2025-07' } as const
    expect(lines(await answered(magnets, plain), 'change')).toEqual([])
    expect(await issue(magnets, { ...plain, operation: 'change', base: '2024-07' })).toMatchObject({
      kind: 'meaningless',
      reason: 'not_the_same_partners',
    })
  })

  it('concentration: the index, or the share of the largest few', async () => {
    const plain = { ...grain, quantity: 'concentration' as const, period: '2024-01' }
    expect(lines(await answered(complete(), plain))[0]).toBe('headline 4600 index')
    expect(lines(await answered(complete(), { ...plain, limit: 2 }))[0]).toBe('headline 90 percent')
    expect(await issue(tiny(monthly('US', [60]), 'selected'), plain)).toMatchObject({ state: 'no_total' })
  })

  it('concentration of two periods side by side is an index each, and no row of a partner', async () => {
    const answer = await answered(complete(), {
      ...grain,
      operation: 'compare',
      along: 'period',
      quantity: 'concentration',
      period: '2024-01',
      base: '2024-02',
    })
    expect(lines(answer, 'row')).toHaveLength(2)
    expect(lines(answer, 'total')).toEqual([])
  })

  it('concentration says what is of the total and of no partner', async () => {
    const trade = tiny([...monthly('US', [60]), ...monthly('ZZ', [40])], 'complete')
    const answer = await answered(trade, { ...grain, quantity: 'concentration', period: '2024-01' })
    expect(answer.caveats).toMatchObject([{ kind: 'suppressed_part', unspecified: { value: 40 } }])
  })

  it('count: one that may be past a threshold is not counted as past it', async () => {
    const plain = { ...grain, quantity: 'count', by: 'partner', period: '2024-01' } as const
    const at60 = { relation: 'above', value: 60, unit: 't' } as const
    expect(lines(await answered(complete(), { ...plain, threshold: at60 }))[0]).toBe('headline 0 partners')
  })

  it('count: partners with trade, or past a threshold', async () => {
    const plain = { ...grain, quantity: 'count' as const, by: 'partner' as const, period: '2024-02' }
    expect(lines(await answered(complete(), plain))[0]).toBe('headline 2 partners')
    const above = { relation: 'above', value: 50, unit: 't' } as const
    expect(lines(await answered(complete(), { ...plain, threshold: above }))[0]).toBe('headline 1 partners')
  })

  it('count: of partners that are not all published there may be more', async () => {
    const claimed = (relation: 'above' | 'below', value: number) =>
      ({
        quantity: 'count',
        by: 'partner',
        period: '2025-07',
        claim: { kind: 'threshold', threshold: { relation, value, unit: 'partners' } },
      }) as const
    expect((await answered(magnets, claimed('above', 2))).verdict).toBe(true)
    expect((await answered(magnets, claimed('below', 3))).verdict).toBe(false)
    for (const open of [claimed('above', 3), claimed('below', 10)])
      expect(await issue(magnets, open)).toMatchObject({ reason: 'partners_undecided' })
  })

  it('a figure that another source prints is no false one, and both are told', async () => {
    const claimed = (value: number) =>
      ({
        period: '2025-04',
        claim: { kind: 'threshold', threshold: { relation: 'equal', value, unit: 't' } },
      }) as const
    const printed = await answered(magnets, claimed(2626))
    expect(printed.verdict).toBe(true)
    expect(printed.caveats).toContainEqual(expect.objectContaining({ kind: 'disagreement' }))
    expect(await answered(magnets, claimed(2627))).toMatchObject({ verdict: true, caveats: [] })
    // as printed, though within its rounding it may be a little less
    const took = { relation: 'at_least', value: 2627, unit: 't' } as const
    const reached = { period: '2025-04', claim: { kind: 'threshold', threshold: took } } as const
    expect((await answered(magnets, reached)).verdict).toBe(true)
    expect(await answered(magnets, claimed(2625))).toMatchObject({ verdict: false, caveats: [] })
  })
})
