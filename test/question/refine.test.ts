import { describe, expect, test } from 'vitest'
import type { Idea } from '../../src/question/idea.ts'
import { readClause } from '../../src/question/parse.ts'
import { createGoodReader } from '../../src/question/readers/commodity.ts'
import { magnets } from './corpus/packages.ts'

const readGoods = createGoodReader(magnets().trade.catalogue)
const ideas = (text: string): readonly Idea[] => readClause(text, readGoods).ideas

/** The only idea of a text that has this field. */
function only<K extends 'amount' | 'threshold' | 'top'>(text: string, field: K): Idea[K] | undefined {
  const found = ideas(text).filter((idea) => idea[field])
  return found.length === 1 ? found[0]![field] : undefined
}

describe('a number, its scale and its unit are one amount', () => {
  test.each([
    ['5,000 t', { value: 5000, unit: 't' }],
    ['5,000 tonnes', { value: 5000, unit: 't' }],
    ['10kt', { value: 10_000, step: 1000, unit: 't' }],
    ['1.2 million tonnes', { value: 1_200_000, step: 100_000, unit: 't' }],
    ['$1.2m', { value: 1_200_000, step: 100_000, unit: 'USD' }],
    ['$2.50bn', { value: 2_500_000_000, step: 10_000_000, unit: 'USD' }],
    ['5bn dollars', { value: 5_000_000_000, step: 1_000_000_000, unit: 'USD' }],
    ['28.0%', { value: 28, step: 0.1, unit: 'percent' }],
    ['60 %', { value: 60, unit: 'percent' }],
    ['60%', { value: 60, unit: 'percent' }],
    ['4 pp', { value: 4, unit: 'points' }],
    ['20 USD/kg', { value: 20, unit: 'USD/kg' }],
  ])('%s', (text, amount) => expect(only(`it was ${text} then`, 'amount')).toEqual(amount))
})

describe('a relation and an amount are one threshold', () => {
  test.each([
    ['above 5,500 tonnes', { relation: 'above', value: 5500, unit: 't' }],
    ['more than 50%', { relation: 'above', value: 50, unit: 'percent' }],
    ['under 400 t', { relation: 'below', value: 400, unit: 't' }],
    ['at least 500 t', { relation: 'at_least', value: 500, unit: 't' }],
    ['500 t or more', { relation: 'at_least', value: 500, unit: 't' }],
    ['doubled or more', { relation: 'at_least', value: 2, unit: 'ratio' }],
    ['halved or more', { relation: 'at_most', value: 0.5, unit: 'ratio' }],
    ['two fifths or more', { relation: 'at_least', value: 40, unit: 'percent' }],
    ['over four fifths', { relation: 'above', value: 80, unit: 'percent' }],
    ['5,000+ t', { relation: 'at_least', value: 5000, unit: 't' }],
    ['1.2m+ t', { relation: 'at_least', value: 1_200_000, unit: 't' }],
    ['5 kt+ in July', { relation: 'at_least', value: 5000, unit: 't' }],
    ['over or under 5,000 t', { relation: 'above', value: 5000, unit: 't' }],
    ['below or above 5,000 t', { relation: 'below', value: 5000, unit: 't' }],
    ['at least double', { relation: 'at_least', value: 2, unit: 'ratio' }],
    ['> 1bn USD', { relation: 'above', value: 1_000_000_000, unit: 'USD' }],
  ])('%s', (text, threshold) => expect(only(`exports ${text}`, 'threshold')).toEqual(threshold))

  test.each(['exports over the last 3 months', 'exports in the past 2 years', 'top 5 buyers'])(
    '%s has none',
    (text) => expect(only(text, 'threshold')).toBeUndefined(),
  )
})

describe('a rank word and its number are one', () => {
  test.each([
    ['top 5 buyers', { order: 'top', limit: 5 }],
    ['top-5 buyers', { order: 'top', limit: 5 }],
    ['top five buyers', { order: 'top', limit: 5 }],
    ['five biggest buyers', { order: 'top', limit: 5 }],
    ['bottom three buyers', { order: 'bottom', limit: 3 }],
    ['second largest buyer', { order: 'top', nth: 2 }],
    ['the 3rd biggest buyer', { order: 'top', nth: 3 }],
    ['no. 2 buyer', { order: 'top', nth: 2 }],
  ])('%s', (text, top) => expect(only(text, 'top')).toEqual(top))
})

test('what was put together still covers every word, in order', () => {
  for (const text of ['top five buyers above 1.2 million tonnes, July 2025', 'more than $ 5 bn or 60 %']) {
    const found = ideas(text)
    found.forEach((idea, i) => {
      expect(idea.from).toBe(found[i - 1]?.to ?? 0)
    })
    expect(found.at(-1)!.span[1]).toBe(text.length)
  }
})

test('a month with its year is the same one with a last before it', () => {
  const before = (text: string) => ideas(text).find((idea) => idea.text === 'last')?.senses
  expect(before('exports last June 2025')).toMatchObject([{ kind: 'filler' }])
  expect(before('exports last 2025')).toBeUndefined()
})
