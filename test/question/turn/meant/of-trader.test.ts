import { expect, test } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

test.each([
  ['who supplies the UK with lithium? June 2025', 'and who does it sell to', 'export'],
  ['who supplies the UK with lithium? June 2025', 'and who does it buy it from', 'import'],
  ['who buys UK lithium? June 2025', 'who does it buy from', 'import'],
  ['UK lithium imports June 2025', 'who did it sell the most to', 'export'],
])('%s, %s: whom the UK trades with', (first, turn, flow) => {
  expect(ofMinerals(first, turn)).toMatchObject({
    operation: 'rank',
    by: 'partner',
    reporters: ['GB'],
    flows: [flow],
    partners: ['WORLD'],
  })
})

test('after what went to one partner nobody knows who it is', () => {
  expect(ofMagnets('exports to Germany July 2025', 'who does it buy from')).toMatchObject({
    issue: { kind: 'not_understood', words: ['it'] },
  })
})
