import { describe, expect, it } from 'vitest'
import { hear } from '../../corpus/answered-talk.ts'

const china = 'UK imports of lithium carbonate from China in May 2025'

describe('"the other one"', () => {
  it.each([
    [[china, 'and Germany', 'the other one'], 'CN'],
    [[china, 'and Germany', 'the other one', 'and the other one'], 'DE'],
  ])('%j is the one that was told first', async (turns, partner) => {
    expect((await hear(...turns)).query).toMatchObject({ operation: 'show', partners: [partner] })
  })

  it('is the side that was not picked', async () => {
    const sides = 'UK imports of lithium carbonate vs titanium in May 2025'
    expect((await hear(sides, 'the second', 'the other one')).query).toMatchObject({
      commodities: ['283691'],
    })
    expect((await hear(sides, 'the second', 'both')).query).toMatchObject({ along: 'commodity' })
  })

  it('is the month that was told first', async () => {
    expect((await hear(china, 'and April', 'the other one')).query).toMatchObject({ period: '2025-05' })
  })
})
