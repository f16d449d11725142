import { describe, expect, it, test } from 'vitest'
import { corpora } from './corpus/index.ts'

const { world } = corpora()[1]!

const repairsIn = (text: string) => {
  const reading = world.read(text, { today: world.today })
  return reading.kind === 'query' ? reading.query.repairs : reading
}

describe('a part of a country', () => {
  it('is read as the country, which is said as it was typed', () => {
    expect(repairsIn('exports of titanium from England in June 2025')).toEqual([
      { typed: 'England', read: 'the United Kingdom' },
    ])
  })
  it.each([
    ['Gaza', 'Palestine'],
    ['Zanzibar', 'Tanzania'],
    ['Somaliland', 'Somalia'],
  ])('%s is told as %s', (typed, read) => {
    expect(repairsIn(`UK exports of titanium to ${typed} in June 2025`)).toEqual([{ typed, read }])
  })
  it('stands beside the slips that were put right', () => {
    expect(repairsIn('English titanum imports June 2025')).toEqual([
      { typed: 'titanum', read: 'titanium' },
      { typed: 'English', read: 'the United Kingdom' },
    ])
  })
  it('is not said of the country itself', () => {
    expect(repairsIn('British titanium imports June 2025')).toEqual([])
  })
})

test('a usual slip of a short word is put right', () => {
  expect(repairsIn('wich country sold the UK most titanium in June 2025')).toEqual([
    { typed: 'wich', read: 'which' },
  ])
})

describe('a "not" that asks for nothing of its own', () => {
  const read = (text: string) => {
    const { world: magnets } = corpora()[0]!
    const reading = magnets.read(text, { today: magnets.today })
    return reading.kind === 'query' ? reading.query.repairs : reading
  }
  it('is said to have been left out', () => {
    expect(read('was August 2025 not a record?')).toEqual([{ typed: 'not', read: 'asking whether it is so' }])
    expect(read('were exports never below 2,000 t?')).toEqual([{ typed: 'never', read: 'ever' }])
    expect(read('has no month been below 2,000 t?')).toEqual([{ typed: 'no month', read: 'any month' }])
  })
  it('is not left out where nothing is claimed', () => {
    expect(read('no month above 6,000 t in 2025?')).toMatchObject({ kind: 'issue' })
    expect(read('did exports rise or not?')).toMatchObject({ kind: 'issue' })
  })
})
