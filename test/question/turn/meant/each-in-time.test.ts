import { describe, expect, it } from 'vitest'
import { hear } from '../../corpus/answered-talk.ts'

const top = 'top 2 suppliers of UK lithium carbonate imports in 2024'

describe('after the first few of a ranking', () => {
  it.each(['each by month', 'monthly for each'])('"%s" are theirs, one after the other', async (turn) => {
    const { query } = await hear(top, turn)
    expect(query).toMatchObject({ operation: 'series', along: 'partner' })
    expect(query?.partners).toHaveLength(2)
  })

  it('"each month" is of everybody', async () => {
    expect((await hear(top, 'each month')).query).toMatchObject({ operation: 'series', partners: ['WORLD'] })
  })

  it('"only the first" is the first', async () => {
    expect((await hear(top, 'only the first')).query).toMatchObject({ operation: 'show' })
    expect((await hear(top, 'only the first')).query?.partners).not.toEqual(['WORLD'])
  })

  it('of all of them nobody knows who is each', async () => {
    const all = 'UK imports of lithium carbonate in 2024 by country'
    expect((await hear(all, 'each by month')).query).toBeUndefined()
  })
})

describe('after two told one after the other', () => {
  const turns = ['UK imports of lithium carbonate from China in 2024', 'and Germany'] as const

  it.each(['both per month', 'both monthly'])('"%s" is of both', async (turn) => {
    expect((await hear(...turns, turn)).query).toMatchObject({ operation: 'series', partners: ['CN', 'DE'] })
  })
})
