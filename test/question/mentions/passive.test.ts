import { describe, expect, it } from 'vitest'
import { corpora } from '../corpus/index.ts'

const { world } = corpora()[1]!

describe('a place on both sides of a participle', () => {
  it.each([
    ['UK lithium carbonate sold to Germany by the UK in june 2025', 'export'],
    ['UK lithium carbonate bought by the UK from Germany in june 2025', 'import'],
  ])('%s: is the one that trades, %s', (text, flow) => {
    expect(world.read(text, { today: world.today })).toMatchObject({
      query: { reporters: { value: ['GB'] }, flows: { value: [flow] }, partners: { value: ['DE'] } },
    })
  })
})
