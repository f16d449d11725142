import { expect, it } from 'vitest'
import { corpora } from './corpus/index.ts'

const { world } = corpora().find(({ world }) => world.trade.catalogue.reporters.includes('GB'))!
const read = (text: string) => world.read(text, { today: world.today })

it.each([
  [
    'which of Germany, China and Spain grew fastest in UK lithium carbonate imports in June 2025',
    'within' as const,
  ],
  ['which of Germany and China was bigger in UK lithium carbonate imports in June 2025', 'partners' as const],
])('%s: those that the UK trades with, and none that report', (text, slot) => {
  const reading = read(text)
  if (reading.kind !== 'query') throw new Error(`no query: ${JSON.stringify(reading)}`)
  expect(reading.query).toMatchObject({ reporters: { value: ['GB'] }, flows: { value: ['import'] } })
  expect(JSON.stringify(reading.query[slot])).toMatch(/DE.*CN/)
})

it('those of whom each has its own trade report it', () => {
  expect(read('which of the UK and Brazil had larger lithium carbonate exports in June 2025')).toMatchObject({
    query: { reporters: { value: ['GB', 'BR'] } },
  })
})
