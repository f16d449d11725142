import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

test.each([
  'ratio of UK lithium carbonate imports to UK graphite imports in June 2025',
  'UK lithium carbonate imports divided by graphite imports in June 2025',
])('%s: of one to the other, whose they are said once or twice', (text) => {
  expect(ofMinerals(text)).toMatchObject({
    operation: 'compare',
    along: 'commodity',
    reporters: ['GB'],
    flows: ['import'],
    partners: ['WORLD'],
    period: '2025-06',
  })
})
