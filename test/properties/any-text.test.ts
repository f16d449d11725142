import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { corpora } from '../question/corpus/index.ts'
import { anyText } from './any-text.ts'
import { heldBy } from './held.ts'

// `npm run test:long` runs the same over 100,000 texts.

describe.each(corpora())(
  'over $name, whatever is typed',
  { timeout: 120_000 },
  ({ world, answered, refused }) => {
    const answerer = createAnswerer(world.trade)
    const now = new Date(Date.UTC(Math.floor(world.today / 12), world.today % 12, 25))

    test('so it is with every question of the corpora', async () => {
      const texts = [...answered, ...refused].flatMap(({ phrasings }) => phrasings)
      for (const text of texts)
        expect({ text, ...(await heldBy(text, answerer, now)) }).toMatchObject({ text, faults: [] })
    })

    test('nothing is thrown, every number is proven, and no refusal holds a figure', async () => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          expect((await heldBy(text, answerer, now)).faults).toEqual([])
        }),
        { numRuns: 1000, seed: 20260425 },
      )
    })
  },
)
