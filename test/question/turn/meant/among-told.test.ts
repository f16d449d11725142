import { describe, expect, it } from 'vitest'
import { hear } from '../../corpus/answered-talk.ts'

const top = 'top 2 suppliers of UK lithium carbonate imports in June 2025'

describe('"which of them" after the first few of a ranking', () => {
  it.each([
    'which of them grew fastest',
    'which of those grew fastest',
    'which of the two grew fastest',
    'rank them by growth',
  ])('%s is one of those', async (turn) => {
    const { query } = await hear(top, turn)
    expect(query).toMatchObject({ operation: 'rank', by: 'partner', quantity: 'change' })
    expect(query?.within).toHaveLength(2)
  })

  it.each(['which of them sold over $1,000', 'which of them fell'])('%s: of those', async (turn) => {
    const { query } = await hear(top, turn)
    expect(query).toMatchObject({ operation: 'rank', flows: ['import'] })
    expect(query?.within).toHaveLength(2)
  })

  it.each([
    'which of them bought over $1,000',
    'how many of them sold over $1,000',
    'which of the three grew fastest',
  ])('%s is refused', async (turn) => expect((await hear(top, turn)).query).toBeUndefined())

  it('a bare "which" can be any of all', async () => {
    expect((await hear(top, 'which grew fastest')).query?.within).toBeUndefined()
  })
})

describe('after one was told after the other', () => {
  const places = [
    'UK imports of lithium carbonate from China in June 2025',
    'and Germany',
    'and the US',
  ] as const

  it.each(['which of them grew fastest', 'which grew fastest', 'rank them'])(
    '%s: among those',
    async (turn) => {
      expect((await hear(...places, turn)).query).toMatchObject({
        operation: 'rank',
        within: ['CN', 'DE', 'US'],
      })
    },
  )

  it('"which took the most" is one of them', async () => {
    expect((await hear(...places, 'which sent the most')).query).toMatchObject({
      operation: 'compare',
      partners: ['CN', 'DE', 'US'],
      extreme: 'highest',
    })
  })

  it('"which supplier" is one of all', async () => {
    expect((await hear(...places, 'which supplier grew fastest')).query?.within).toBeUndefined()
  })

  it('the world is no rival of its parts', async () => {
    const turns = [
      'UK imports of lithium carbonate in June 2025',
      'from China',
      'which grew fastest',
    ] as const
    expect((await hear(...turns)).query?.within).toBeUndefined()
  })

  it('goods are ranked as goods', async () => {
    const goods = [
      'UK imports of lithium carbonate in June 2025',
      'and titanium',
      'which of them grew fastest',
    ] as const
    expect((await hear(...goods)).query).toMatchObject({
      operation: 'rank',
      by: 'commodity',
      commodities: ['283691', '810820'],
    })
  })
})

describe('goods that are named', () => {
  it('"which grew fastest" is one of them', async () => {
    const asked = 'UK imports in June 2025: which grew fastest, lithium carbonate or titanium'
    expect((await hear(asked)).query).toMatchObject({
      operation: 'rank',
      by: 'commodity',
      quantity: 'change',
    })
  })
})

describe('the top of several side by side', () => {
  const sides = 'UK imports of lithium carbonate from China, Germany and the US in 2024'

  it.each([
    ['the top one', 1, 'top'],
    ['the first two', 2, 'top'],
    ['the top two', 2, 'top'],
    ['the lowest', 1, 'bottom'],
    ['the lowest of them', 1, 'bottom'],
  ])('%s is of those, and not of their months', async (turn, limit, order) => {
    expect((await hear(sides, turn)).query).toMatchObject({
      operation: 'rank',
      by: 'partner',
      within: ['CN', 'DE', 'US'],
      limit,
      order,
    })
  })

  it('two of them can be added up', async () => {
    const { query, text } = await hear(sides, 'the top two together')
    expect(query).toMatchObject({ operation: 'rank', limit: 2, together: 'sum' })
    expect(text).toContain('add up to')
  })

  it('"the best month" is one of their months', async () => {
    expect((await hear(sides, 'the best month')).query).toMatchObject({ operation: 'record' })
  })
})

describe('"the biggest fall" after the months of everybody', () => {
  it.each([
    ['UK imports of lithium carbonate in 2024 by month'],
    ['UK imports of lithium carbonate in 2024 by month', 'average'],
    ['UK imports of lithium carbonate in 2024 by month', 'the highest'],
  ])('%s: of their months, and of nobody who fell', async (...turns) => {
    expect((await hear(...turns, 'the biggest fall')).query).toMatchObject({
      operation: 'record',
      quantity: 'change',
      extreme: 'lowest',
      partners: ['WORLD'],
    })
  })

  it('"the biggest faller" is somebody', async () => {
    const turns = ['UK imports of lithium carbonate in May 2025', 'the biggest faller'] as const
    expect((await hear(...turns)).query).toMatchObject({ operation: 'rank', by: 'partner' })
  })
})

describe('a part of a change', () => {
  const change = 'change in UK imports of lithium carbonate in May 2025'

  it('of another one after the first is of the same change', async () => {
    expect((await hear(change, 'US part of it', "China's part of it")).query).toMatchObject({
      operation: 'contribution',
      partners: ['CN'],
    })
    expect((await hear(change, 'US part of it', "China's part of it")).query?.against).toBeUndefined()
  })
})

describe('"the top two together"', () => {
  it('are the two that were listed', async () => {
    expect((await hear(top, 'the top two together')).query).toMatchObject({
      operation: 'show',
      quantity: 'amount',
    })
    expect((await hear(top, 'the top two together')).query?.partners).toHaveLength(2)
  })

  it('are the first two of a longer list', async () => {
    const five = 'top 3 suppliers of UK lithium carbonate imports in June 2025'
    expect((await hear(five, 'the top two together')).query).toMatchObject({
      operation: 'rank',
      limit: 2,
      together: 'sum',
    })
  })
})
