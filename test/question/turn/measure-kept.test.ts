import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

describe('what was shown is what a later turn asks on for', () => {
  const hhi = 'HHI of UK titanium imports June 2025'
  const many = 'how many countries did the UK import titanium from in June 2025'
  it.each([
    [hhi, 'up?', 'concentration'],
    [many, 'up?', 'count'],
    [many, 'more than in May 2025?', 'count'],
    [many, 'vs May 2025', 'count'],
  ])('%s, %s: the change of the %s', (first, turn, quantity) => {
    expect(ofMinerals(first, turn)).toMatchObject({ operation: 'change', quantity, by: 'partner' })
  })

  const balance = 'UK trade balance in titanium with Japan June 2025'
  it.each([
    [balance, 'did it widen', 'widened'],
    [balance, 'is it growing', 'widened'],
    [balance, 'did it shrink', 'narrowed'],
  ])('%s, %s: by its size', (first, turn, kind) => {
    expect(ofMinerals(first, turn)).toMatchObject({
      operation: 'change',
      quantity: 'balance',
      claim: { kind },
    })
  })

  it.each([
    ['how many months was it negative', 'deficit'],
    ['how many months was it positive', 'surplus'],
  ])('a balance, %s: months of a %s', (turn, sign) => {
    expect(ofMinerals(balance, turn)).toMatchObject({
      operation: 'count_periods',
      quantity: 'balance',
      claim: { kind: 'sign', sign },
    })
  })

  it('of a balance is not of a flow that is named', () => {
    expect(ofMinerals(balance, 'did imports rise')).toMatchObject({ quantity: 'amount', flows: ['import'] })
  })
})

describe('a multiple of a place that is named', () => {
  it.each([
    ['US October 2025', 'twice as much as Japan?', ['US', 'JP'], 2],
    ['US October 2025', "three times Japan's?", ['US', 'JP'], 3],
    ['US October 2025', 'at least twice Japan', ['US', 'JP'], 2],
    ['exports October 2025', 'double Germany?', ['WORLD', 'DE'], 2],
  ])('%s, %s: %j at least %d to one', (first, turn, partners, value) => {
    expect(ofMagnets(first, turn)).toMatchObject({
      operation: 'compare',
      form: 'ratio',
      partners,
      period: '2025-10',
      claim: { threshold: { value, unit: 'ratio' } },
    })
  })

  it('is refused where several places were told', () => {
    expect(ofMagnets('US vs Germany July 2025', 'twice Japan?')).toMatchObject({ kind: 'issue' })
  })

  it('twice as much after two side by side is refused: it may be of either', () => {
    expect(ofMagnets('US vs Germany July 2025', 'twice as much?')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })

  it('of a period is of the same place before', () => {
    expect(ofMagnets('US October 2025', "double last year's?")).toMatchObject({
      operation: 'change',
      partners: ['US'],
    })
  })
})
