import { expect, test } from 'vitest'
import { month } from '../../src/calendar/month.ts'
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

test('the level before it is that of the last month before it, or of one that is asked for', () => {
  expect(read('are exports to the US above the pre-liberation day level', { today })).toMatchObject({
    query: { operation: 'change', comparison: { period: { from: month(2025, 3), to: month(2025, 3) } } },
  })
  expect(read('are exports back to the pre-control level', { today })).toMatchObject({
    kind: 'issue',
    issue: { kind: 'ambiguous', slot: 'period' },
  })
})

test('what moved since an event is held against the month before it', () => {
  for (const text of [
    'how did exports move after the april controls',
    'did exports fall since liberation day',
  ])
    expect(read(text, { today })).toMatchObject({
      query: { operation: 'change', comparison: { period: { from: month(2025, 3), to: month(2025, 3) } } },
    })
})

test('more or less so much is about so much', () => {
  expect(read('were exports more or less 5,577 t', { today })).toMatchObject({
    query: { operation: 'show', claim: { kind: 'threshold', threshold: { value: 5577, near: 'about' } } },
  })
  expect(read('was it more or less than Germany', { today })).toMatchObject({
    issue: { kind: 'not_understood', words: ['more or less than'] },
  })
})
