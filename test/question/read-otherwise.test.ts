import { describe, expect, it } from 'vitest'
import { corpora } from './corpus/index.ts'

const { world } = corpora()[1]!

const repairsIn = (text: string) => {
  const reading = world.read(text, { today: world.today })
  return reading.kind === 'query' ? reading.query.repairs : reading
}

describe('a part of a country', () => {
  it('is read as the country, which is said as it was typed', () => {
    expect(repairsIn('exports of titanium from Scotland in June 2025')).toEqual([
      { typed: 'Scotland', read: 'the United Kingdom' },
    ])
  })
  it('stands beside the slips that were put right', () => {
    expect(repairsIn('Scottish titanum imports June 2025')).toEqual([
      { typed: 'titanum', read: 'titanium' },
      { typed: 'Scottish', read: 'the United Kingdom' },
    ])
  })
  it('is not said of the country itself', () => {
    expect(repairsIn('British titanium imports June 2025')).toEqual([])
  })
})
