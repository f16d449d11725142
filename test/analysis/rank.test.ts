import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines, load } from './support/ask.ts'
import { complete, monthly, row, tiny } from './support/tiny.ts'

const magnets = load('data/rare-earth-magnets')
const base = { operation: 'rank' as const, by: 'partner' as const, commodities: ['10'], period: '2024-01' }

describe('a ranking', () => {
  it('lists everyone largest first, then the total and the shares', async () => {
    expect(lines(await answered(complete(), base))).toEqual([
      'row 60 t US',
      'row 30 t DE',
      'row 10 t JP',
      'total 100 t',
      'share 60 percent US',
      'share 30 percent DE',
      'share 10 percent JP',
    ])
  })

  it('has somebody right behind, or before, the one that is named, and itself where there is nobody', async () => {
    const beside = async (code: string, neighbour: 'before' | 'after') =>
      lines(await answered(complete(), { ...base, partners: [code], neighbour })).slice(0, 3)
    expect(await beside('US', 'after')).toEqual(['headline DE partner DE', 'row 30 t DE', 'row 60 t US'])
    expect(await beside('JP', 'before')).toEqual(['headline DE partner DE', 'row 30 t DE', 'row 10 t JP'])
    expect((await beside('JP', 'after'))[0]).toBe('row 10 t JP')
  })

  it('of what is all booked to no country has nobody to rank', async () => {
    const trade = tiny([...monthly('ZZ', [40]), ...monthly('WORLD', [40])], 'complete')
    expect(await issue(trade, base)).toMatchObject({ kind: 'meaningless', reason: 'nobody_named' })
  })

  it('of goods with a partner of no trade tells that there is none, where all partners are held', async () => {
    const goods = { ...base, by: 'commodity', partners: ['FR'] } as const
    expect(lines(await answered(complete(), goods))).toEqual(['headline 0 t FR'])
    const share = { ...base, operation: 'show', quantity: 'share', partners: ['FR'] } as const
    const ofNothing = { ...share, against: { commodities: ['10'] } }
    expect(await issue(complete(), ofNothing)).toMatchObject({ kind: 'meaningless', reason: 'of_nothing' })
  })

  it('of those of a size goes through them, whatever they are ranked by', async () => {
    const growth = {
      ...base,
      commodities: ['85051110'],
      quantity: 'change',
      change: 'year_on_year',
      period: '2025-10',
      base: '2024-10',
    } as const
    const sized = (value: number) => ({ ...growth, sized: { relation: 'above', value, unit: 't' } }) as const
    expect(lines(await answered(magnets, sized(600)), 'row')).toEqual([
      'row 55.9 percent DE year_on_year',
      'row 4.5 percent US year_on_year',
    ])
    expect(await issue(magnets, sized(656.32))).toMatchObject({ reason: 'range_undecided' })
  })

  it('has nobody at a place behind the last', async () => {
    expect(await issue(complete(), { ...base, nth: 4 })).toMatchObject({
      kind: 'meaningless',
      reason: 'fewer_ranked',
    })
  })

  it('by shares has those of what is left, where somebody is left out', async () => {
    const others = { ...base, quantity: 'share', partners: ['WORLD', '-US'] } as const
    expect(lines(await answered(complete(), others), 'row')).toEqual([
      'row 75 percent DE',
      'row 25 percent JP',
    ])
  })

  it('tells what each did on the month before, where that is held', async () => {
    const trade = tiny([
      ...monthly('US', [60, 90]),
      ...monthly('DE', [undefined, 30]),
      ...monthly('WORLD', [200, 200]),
    ])
    const answer = await answered(trade, { ...base, period: '2024-02' })
    expect(lines(answer, 'change')).toEqual(['change 50 percent US month_on_month'])
    expect(lines(answer, 'context')).toEqual(['context 60 percent'])
  })

  it('sets a bloc beside its members that are ranked, and beside nobody else', async () => {
    const shipped = load('data/rare-earth-magnets')
    const july = { operation: 'rank', by: 'partner', period: '2025-07' } as const
    expect(lines(await answered(shipped, july), 'context')).toContain('context 2140 t EU')
    const asia = await answered(shipped, { ...july, partners: ['WORLD', '-DE'] })
    expect(lines(asia, 'context')).not.toContain('context 2140 t EU')
  })

  it('of the top two begins that of the top three', async () => {
    const top = async (limit: number) => lines(await answered(complete(), { ...base, limit }), 'row')
    expect((await top(3)).slice(0, 2)).toEqual(await top(2))
  })

  it('runs from the bottom when asked', async () => {
    expect(lines(await answered(complete(), { ...base, order: 'bottom', limit: 1 }), 'row')).toEqual([
      'row 10 t JP',
    ])
  })

  it('leads with who stands at an nth place', async () => {
    const answer = await answered(complete(), { ...base, nth: 2 })
    expect(lines(answer).slice(0, 2)).toEqual(['headline DE partner DE', 'row 30 t DE'])
    expect(answer.figures[1]?.rank).toBe(2)
  })

  it('gives one country its place among all', async () => {
    const answer = await answered(complete(), { ...base, partners: ['DE'] })
    expect(answer.remarks).toEqual([{ kind: 'rank', nth: 2, of: 3, among: 'all' }])
    expect(lines(answer, 'row')).toEqual(['row 30 t DE'])
  })

  it('never sets a bloc beside its members, and says among whom it is', async () => {
    const trade = tiny([...monthly('EU', [80]), ...monthly('DE', [30]), ...monthly('US', [60])])
    const answer = await answered(trade, base)
    expect(lines(answer, 'row')).toEqual(['row 60 t US', 'row 30 t DE'])
    expect(answer.caveats).toEqual([{ kind: 'among_published', count: 2 }])
  })

  it('leaves out whom the question leaves out', async () => {
    const without = { ...base, partners: ['WORLD', '-US'] }
    expect(lines(await answered(complete(), without), 'row')).toEqual(['row 30 t DE', 'row 10 t JP'])
  })

  it('runs within a group', async () => {
    expect(lines(await answered(complete(), { ...base, within: ['EU'] }), 'row')).toEqual(['row 30 t DE'])
  })

  it('goes through goods too', async () => {
    const trade = tiny([row('2024-01', 'US', 5), row('2024-01', 'US', 9, { commodity: '20' })], 'complete')
    const answer = await answered(trade, { ...base, by: 'commodity', commodities: [] })
    expect(answer.figures.filter(({ role }) => role === 'row').map(({ commodity }) => commodity)).toEqual([
      '20',
      '10',
    ])
  })

  it('of growth leaves out those without a base, and those with next to none, and says so', async () => {
    const trade = tiny(
      [
        ...monthly('US', [500, 550]),
        ...monthly('DE', [300, 450]),
        ...monthly('JP', [undefined, 10]),
        ...monthly('KR', [1, 9]),
      ],
      'complete',
    )
    const growth = {
      ...base,
      quantity: 'change' as const,
      change: 'month_on_month' as const,
      period: '2024-02',
    }
    const answer = await answered(trade, growth)
    expect(lines(answer, 'row')).toEqual([
      'row 50 percent DE month_on_month',
      'row 10 percent US month_on_month',
    ])
    expect(answer.caveats).toContainEqual({ kind: 'left_out', codes: ['JP'], why: 'no_base' })
    expect(answer.caveats).toContainEqual({ kind: 'left_out', codes: ['KR'], why: 'small_base' })
  })

  it('of growth keeps a small one that is not next to nothing', async () => {
    const trade = tiny([...monthly('US', [992, 1000]), ...monthly('IR', [8, 48])], 'complete')
    const growth = {
      ...base,
      quantity: 'change' as const,
      change: 'month_on_month' as const,
      period: '2024-02',
    }
    expect(lines(await answered(trade, growth), 'row')[0]).toBe('row 500 percent IR month_on_month')
  })

  it('of growth from a month that is not held says so of that month', async () => {
    const growth = { ...base, quantity: 'change' as const, change: 'month_on_month' as const }
    const december = { from: 2023 * 12 + 11, to: 2023 * 12 + 11 }
    expect(await issue(complete(), growth)).toMatchObject({ kind: 'no_figure', period: december })
  })

  it('of falls lists falls only, the largest first', async () => {
    const falls = {
      ...base,
      quantity: 'change' as const,
      form: 'amount' as const,
      direction: 'down' as const,
    }
    const answer = await answered(complete(), { ...falls, change: 'month_on_month', period: '2024-02' })
    expect(lines(answer, 'row')).toEqual(['row -20 t US month_on_month', 'row -10 t JP month_on_month'])
  })
})

describe('a claim about a rank', () => {
  const claim = (code: string, nth = 1) => ({
    ...base,
    claim: { kind: 'rank', nth, order: 'top', code } as const,
  })

  it('holds for who stands there and for nobody else', async () => {
    expect((await answered(complete(), claim('US'))).verdict).toBe(true)
    expect((await answered(complete(), claim('DE'))).verdict).toBe(false)
    expect((await answered(complete(), claim('DE', 2))).verdict).toBe(true)
  })

  it('is not judged for a partner whose figure nobody published', async () => {
    const trade = tiny(monthly('US', [60]))
    expect(await issue(trade, claim('DE'))).toMatchObject({ kind: 'no_figure', partner: 'DE' })
  })

  it('is not judged where only one partner has a published figure', async () => {
    const trade = tiny([...monthly('US', [60]), ...monthly('WORLD', [200])])
    expect(await issue(trade, claim('US'))).toMatchObject({ reason: 'one_published' })
    expect(await issue(trade, claim('US', 2))).toMatchObject({ reason: 'one_published' })
  })

  it('stays open between two that rounding does not tell apart', async () => {
    const trade = tiny([...monthly('US', [60]), ...monthly('DE', [61])], 'complete')
    expect(await issue(trade, claim('DE'))).toMatchObject({ reason: 'range_undecided' })
  })
})

describe('partners past a threshold', () => {
  const plain = {
    ...base,
    operation: 'threshold' as const,
    threshold: { relation: 'above', value: 25 } as const,
  }

  it('are listed largest first, with their number', async () => {
    expect(lines(await answered(complete(), plain))).toEqual([
      'row 60 t US',
      'row 30 t DE',
      'context 2 partners',
    ])
  })

  it('are none, said as a count of zero', async () => {
    const high = { ...plain, threshold: { relation: 'above', value: 99 } as const }
    expect(lines(await answered(complete(), high))).toEqual(['headline 0 partners'])
  })

  it('are not none where it is not held what they grew from', async () => {
    const growth = { ...plain, quantity: 'change' as const, change: 'month_on_month' as const }
    const december = { from: 2023 * 12 + 11, to: 2023 * 12 + 11 }
    expect(await issue(complete(), growth)).toMatchObject({ kind: 'no_figure', period: december })
  })

  it('are among those published where only those are held', async () => {
    const trade = tiny(monthly('US', [60]))
    expect(kinds((await answered(trade, plain)).caveats)).toEqual(['among_published'])
  })
})

describe('a ranking with a floor', () => {
  it('goes through amounts that pass it', async () => {
    const above = { ...base, threshold: { relation: 'at_least', value: 20, unit: 't' } as const }
    expect(lines(await answered(complete(), above), 'row')).toEqual(['row 60 t US', 'row 30 t DE'])
  })

  it('takes the asker’s floor for the base of growth', async () => {
    const trade = tiny([...monthly('US', [500, 550]), ...monthly('DE', [300, 450])], 'complete')
    const growth = {
      ...base,
      quantity: 'change' as const,
      change: 'month_on_month' as const,
      period: '2024-02',
    }
    const answer = await answered(trade, {
      ...growth,
      threshold: { relation: 'above', value: 400, unit: 't' },
    })
    expect(lines(answer, 'row')).toEqual(['row 10 percent US month_on_month'])
    expect(answer.caveats).toContainEqual({ kind: 'left_out', codes: ['DE'], why: 'small_base' })
  })

  it('leaves out a unit value of next to no weight', async () => {
    const worth = (partner: string, weight: number, value: number) => [
      row('2024-01', partner, weight),
      row('2024-01', partner, value, { measure: 'value', precision: '' }),
    ]
    const trade = tiny(
      [...worth('US', 900, 9000), ...worth('DE', 500, 10_000), ...worth('JP', 2, 900)],
      'complete',
    )
    const answer = await answered(trade, { ...base, quantity: 'unit_value', unit: 'USD/t', measure: 'value' })
    expect(lines(answer, 'row')).toEqual(['row 20 USD/t DE', 'row 10 USD/t US'])
  })

  it('leaves it out though a partner without a weight leaves the total open', async () => {
    const worth = (partner: string, weight: number | undefined, value: number) => [
      ...(weight === undefined ? [] : [row('2024-01', partner, weight)]),
      row('2024-01', partner, value, { measure: 'value', precision: '' }),
    ]
    const trade = tiny(
      [...worth('US', 900, 9000), ...worth('JP', 2, 900), ...worth('FR', undefined, 5)],
      'complete',
    )
    const answer = await answered(trade, { ...base, quantity: 'unit_value', unit: 'USD/t', measure: 'value' })
    expect(lines(answer, 'row')).toEqual(['row 10 USD/t US'])
  })
})
