import { describe, expect, it } from 'vitest'
import { ofMagnets } from '../corpus/talk.ts'

describe('a year before is counted from the year told', () => {
  it.each([
    ['US May 2025', 'what was it in May the year before?', '2024-05'],
    ['US May 2025', 'and in May a year earlier?', '2024-05'],
    ['US May 2025', 'how about May of the previous year', '2024-05'],
    ['exports Q2 2025', 'Q2 the year before', '2024-04/2024-06'],
    // from today
    ['US May 2024', 'and in May last year', '2025-05'],
  ])('%s, %s: %s', (first, then, period) => {
    expect(ofMagnets(first, then)).toMatchObject({ operation: 'show', period })
  })

  it('in one message as well', () => {
    expect(ofMagnets('US May 2025 against May of the previous year')).toMatchObject({
      period: '2025-05',
      comparison: 'year_on_year 2024-05',
    })
  })
})

it('what another than the one told did is not told', () => {
  expect(
    ofMagnets('how much did Germany take in August 2025', 'did it ship anything to the US'),
  ).toMatchObject({
    issue: { kind: 'not_understood', words: ['it'] },
  })
})

it('a code in capitals at the head is no small word', () => {
  expect(ofMagnets('BR jul-25', 'IN oct-25')).toMatchObject({ issue: { words: ['IN'] } })
  expect(ofMagnets('BR jul-25', 'IN OCT-25')).toMatchObject({ partners: ['BR'], period: '2025-10' })
})

it.each([
  ['US imports March 2026', 'the previous March', '2025-03'],
  ['US imports July 2025', 'and the prior July?', '2024-07'],
  ['US imports March 2025', 'previous December', '2024-12'],
  ['US imports Q4 2025', 'previous Q4', '2024-10/2024-12'],
])('%s, and then %s: the one before it', (first, turn, period) =>
  expect(ofMagnets(first, turn)).toMatchObject({ period }),
)
