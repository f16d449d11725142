import { expect, test } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

const told = 'exports to the US March 2026'

test.each([
  ['when was it last higher?', 'highest'],
  ['when were they last above that?', 'highest'],
  ['when was it last lower?', 'lowest'],
  ['when were they last below that?', 'lowest'],
  ['last time it was under that', 'lowest'],
])('%s is asked of what was told', (turn, extreme) => {
  expect(ofMagnets(told, turn)).toMatchObject({ operation: 'since', extreme, period: '2026-03' })
})

test('when did it last go higher: the last rise, and of the same flow', () => {
  expect(ofMagnets(told, 'when did it last go higher?')).toMatchObject({
    operation: 'since',
    quantity: 'change',
    direction: 'up',
    flows: ['export'],
  })
})
