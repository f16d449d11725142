import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const refusing = (...words: readonly string[]) => ({ issue: { kind: 'not_understood', words } })

describe('a number held against what was told', () => {
  it('is none held against the sum of the months shown', () => {
    expect(ofMagnets('US monthly 2025', 'above 900 t?')).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it('"more than China" after a balance is no more exported', () => {
    const told = 'UK balance of titanium with Japan 2025'
    expect(ofMinerals(told, 'more than with the US?')).not.toMatchObject({ quantity: 'amount' })
  })
})

describe('how far apart', () => {
  it('"by how many tonnes" after a sum is of nothing that differs', () => {
    expect(ofMagnets('exports to the US 2025', 'by how many tonnes')).toMatchObject(refusing('how many'))
  })

  it('the month that is second is no distance from it', () => {
    const record = 'which month of 2025 had the highest exports'
    expect(ofMagnets(record, 'how far above the second highest')).toMatchObject(refusing('how far above'))
  })

  it('the dollars by which a unit value has changed are those of a tonne', () => {
    const change = 'how did the unit value change in June 2025'
    expect(ofMagnets(change, 'by how many dollars')).not.toMatchObject({ quantity: 'amount' })
  })
})
