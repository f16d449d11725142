import { expect, test } from 'vitest'
import { magnets } from './corpus/packages.ts'

const { read, today } = magnets()

test('what is counted from an event without its month says from which month that is', () => {
  expect(read('exports since liberation day', { today })).toMatchObject({
    kind: 'query',
    query: { period: { how: 'assumed', because: 'usual_meaning' } },
  })
})

test('an event that could be of several months is asked', () => {
  expect(read('exports since the export controls', { today })).toMatchObject({ kind: 'issue' })
})
