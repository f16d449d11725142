import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

const all = { relation: 'at_least', value: 100, unit: 'percent' }

test.each([
  'does the UK import lithium carbonate entirely from China in June 2025',
  'does the UK import lithium carbonate only from China in June 2025',
  'does the UK import all its lithium carbonate from China in June 2025',
  'is all UK lithium carbonate imported from China June 2025',
])('%s: whether all of it is', (text) => {
  expect(ofMinerals(text)).toMatchObject({
    quantity: 'share',
    partners: ['CN'],
    claim: { kind: 'threshold', threshold: all },
  })
})

test('goods that come only from one country are those of which it has all', () => {
  expect(ofMinerals('which goods does the UK import only from China June 2025')).toMatchObject({
    operation: 'threshold',
    by: 'commodity',
    quantity: 'share',
    partners: ['CN'],
    threshold: all,
  })
})

test('“any at all” and “all year” are of no share', () => {
  for (const words of ['any lithium carbonate at all', 'lithium carbonate all year'])
    expect(ofMinerals(`did the UK import ${words} from China in 2025`)).toMatchObject({ quantity: 'amount' })
})
