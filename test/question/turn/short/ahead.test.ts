import { describe, expect, it } from 'vitest'
import { hear } from '../../corpus/answered-talk.ts'

const suppliers = 'UK imports of lithium carbonate in 2024 by country'

const order = async () => {
  const { query } = await hear(suppliers)
  expect(query).toMatchObject({ operation: 'rank' })
}

describe('how far ahead one is', () => {
  it('the ranking is one', order)

  it.each([
    ['how far ahead is China of Germany', ['CN', 'DE']],
    ['how far ahead is Germany of the US', ['DE', 'US']],
    ['how far behind is Germany of China', ['DE', 'CN']],
    ['how far ahead is Germany of the US in tonnes', ['DE', 'US']],
  ])('%s: of the one that is named', async (turn, partners) => {
    expect((await hear(suppliers, turn)).query).toMatchObject({
      operation: 'compare',
      along: 'partner',
      partners,
    })
  })

  it('the first is ahead of the second', async () => {
    const { query } = await hear(suppliers, 'how far ahead is the first')
    expect(query).toMatchObject({ operation: 'compare', along: 'partner', form: 'amount' })
    expect(query?.partners).toHaveLength(2)
  })

  it('of two side by side the one named is held against the other', async () => {
    const sides = 'UK imports of lithium carbonate from China and Germany in 2024'
    expect((await hear(sides, 'how far ahead is Germany')).query).toMatchObject({ partners: ['DE', 'CN'] })
    expect((await hear(sides, 'how far apart are they')).query).toMatchObject({ form: 'amount' })
    expect((await hear(sides, 'how far apart are they', 'in percent')).query).toMatchObject({
      form: 'percent',
    })
  })

  it.each(['how far ahead is Japan', 'how far behind is Japan'])(
    '%s, who is not on the list, is refused',
    async (turn) => {
      expect((await hear(suppliers, turn)).query).toBeUndefined()
    },
  )

  it('is read in a question of its own', async () => {
    const asked = 'how far ahead is China of Germany in UK imports of lithium carbonate in 2024'
    expect((await hear(asked)).query).toMatchObject({ operation: 'compare', partners: ['CN', 'DE'] })
  })
})
