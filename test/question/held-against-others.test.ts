import { describe, expect, test } from 'vitest'
import { ofMagnets, ofMinerals } from './corpus/talk.ts'

describe('a move that is held against another', () => {
  test.each([
    'did exports to the US fall more than exports overall in 2025',
    'did exports to the US fall more than exports as a whole in 2025',
    'did exports to the US fall faster than exports in total in 2025',
  ])('%s: against the move of all', (text) => {
    expect(ofMagnets(text)).toMatchObject({
      operation: 'change',
      partners: ['US', 'WORLD'],
      along: 'partner',
    })
  })

  test.each([
    'did exports to the US rise or fall more than exports overall in 2025',
    'did exports to the US fall more than they did overall in 2025',
    'did exports overall fall more than exports to the US in 2025',
    'did exports to the US fall more than exports to everyone else in 2025',
    'did exports to the US fall by more than the average in 2025',
  ])('%s: is not answered by the one move alone', (text) => {
    expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood', words: ['than'] } })
  })

  test.each(['did exports fall more than in April', 'did exports drop more than in May'])(
    '%s: the move of that month is no level',
    (text) => {
      expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood' } })
    },
  )
})

test.each(['US share in the month of the peak', 'exports in the month with the lowest US share'])(
  '%s: no record of its own',
  (text) => {
    expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood' } })
  },
)

test('the month with the highest share is looked for', () => {
  expect(ofMagnets('the month with the highest US share')).toMatchObject({ operation: 'record' })
})

describe('that month', () => {
  test('is the one that is named before it, and none beside it', () => {
    const both = 'what happened in April 2025 and how much did exports fall that month'
    expect(ofMagnets(both)).toMatchObject({ operation: 'explain', period: '2025-04' })
    expect(ofMagnets(both)).toMatchObject({ comparison: 'month_on_month 2025-03' })
    expect(ofMagnets('exports in May 2025, and the US share that month')).toMatchObject({
      quantity: 'share',
      period: '2025-05',
    })
  })
})

describe('goods that are not named', () => {
  test.each([
    'which UK import fell most in H1 2026',
    'fastest growing UK import in H1 2026',
    'which import of Brazil rose most in H1 2026',
  ])('%s: they are what is ranked', (text) => {
    expect(ofMinerals(text)).toMatchObject({ operation: 'rank', by: 'commodity', period: '2026-01/2026-06' })
  })

  test.each([
    'what share of UK mineral imports came from China in 2025',
    'share of the UK critical mineral imports from China in 2025',
  ])('%s: of all goods of the one before them', (text) => {
    expect(ofMinerals(text)).toMatchObject({ quantity: 'share', reporters: ['GB'], partners: ['CN'] })
  })
})

describe('a figure of the one and a figure of the other', () => {
  test.each([
    'US volume vs German volume July 2025',
    'was the US figure below the German one in July 2025',
    'was the US above Germany in July 2025',
    "is the US's volume under Germany's in July 2025",
  ])('%s: are set against each other', (text) => {
    expect(ofMagnets(text)).toMatchObject({ operation: 'compare', along: 'partner', partners: ['US', 'DE'] })
  })

  test('a number that is passed is no other figure', () => {
    expect(ofMagnets('was the US number above 500 t in July 2025')).toMatchObject({
      operation: 'show',
      partners: ['US'],
    })
  })
})
