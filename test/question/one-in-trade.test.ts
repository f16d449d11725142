import { expect, it } from 'vitest'
import { corpora } from './corpus/index.ts'

const { world } = corpora().find(({ world }) => world.trade.catalogue.reporters.includes('GB'))!
const read = (text: string) => world.read(text, { today: world.today })

it.each([
  ['which of Germany, China and Spain grew fastest in UK lithium carbonate imports in June 2025', 'within'],
  ['which of Germany and China was bigger in UK lithium carbonate imports in June 2025', 'partners'],
])('%s: those that the UK trades with, and none that report', (text, slot) => {
  const { query } = read(text) as { query: Record<string, unknown> }
  expect(query).toMatchObject({ reporters: { value: ['GB'] }, flows: { value: ['import'] } })
  expect(JSON.stringify(query[slot])).toMatch(/DE.*CN/)
})

it('those of whom each has its own trade report it', () => {
  expect(read('which of the UK and Brazil had larger lithium carbonate exports in June 2025')).toMatchObject({
    query: { reporters: { value: ['GB', 'BR'] } },
  })
})
