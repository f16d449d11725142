import { describe, expect, it } from 'vitest'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

const refusing = (...words: readonly string[]) => ({ issue: { kind: 'not_understood', words } })

describe('what no query holds', () => {
  it('a table of one month is none', () => {
    expect(ofMagnets('US July 2025', 'as a table')).toMatchObject(refusing('table'))
  })

  it.each(['unit value', 'hhi'])('%s after a balance is of neither flow', (turn) => {
    expect(ofMinerals('UK balance of titanium with Japan June 2025', turn)).toMatchObject(refusing(turn))
  })
})

describe('after a ranking of goods', () => {
  const ranking = 'top goods the UK imports from China, June 2025'

  it.each(['yoy', 'unit values', 'average'])('%s is of its rows, and not of all of them together', (turn) => {
    expect(ofMinerals(ranking, turn)).toMatchObject(refusing(turn))
  })

  it('a good that is named is told', () => {
    expect(ofMinerals(ranking, 'titanium yoy')).toMatchObject({
      operation: 'change',
      commodities: ['810820'],
    })
  })
})

describe('after how many partners there were', () => {
  const count = 'how many countries did the UK import titanium from in June 2025'

  it.each(['list them', 'as a table', 'which countries'])('%s are those partners', (turn) => {
    expect(ofMinerals(count, turn)).toMatchObject({ operation: 'rank', by: 'partner', period: '2025-06' })
  })

  it('a unit asks for what they traded', () => {
    expect(ofMinerals(count, 'in kg')).toMatchObject({ operation: 'show', quantity: 'amount' })
  })
})

describe('how many supplied it', () => {
  it.each([
    ['UK imports of titanium June 2025', 'how many countries supplied it', 'import'],
    ['UK exports of titanium June 2025', 'how many countries bought it', 'export'],
  ])('%s, %s: is of its %s', (first, turn, flow) => {
    expect(ofMinerals(first, turn)).toMatchObject({ quantity: 'count', flows: [flow] })
  })
})

describe('a thing that is not named', () => {
  const first = 'UK imports of titanium 2025'

  it.each(['Japanese stuff', 'the goods from Japan', 'Japanese material'])(
    '%s is of the good told',
    (turn) => {
      expect(ofMinerals(first, turn)).toMatchObject({ commodities: ['810820'], partners: ['JP'] })
    },
  )

  it('all goods are all of them', () => {
    expect(ofMinerals(first, 'all goods from Japan')).not.toMatchObject({ commodities: ['810820'] })
  })
})

describe('"total" beside the lowest month', () => {
  it.each(['total lowest month', 'lowest month overall'])('%s is everybody’s', (turn) => {
    expect(ofMagnets('US lowest month in 2025', turn)).toMatchObject({
      operation: 'record',
      partners: ['WORLD'],
    })
  })
})

describe('what is sent from a place', () => {
  it.each(['shipments from Japan', 'Japanese shipments'])(
    '%s after imports are imports from there',
    (turn) => {
      expect(ofMinerals('UK imports of titanium June 2025', turn)).toMatchObject({
        reporters: ['GB'],
        flows: ['import'],
        partners: ['JP'],
      })
    },
  )

  it('is what the one named takes', () => {
    expect(ofMinerals('UK titanium shipments from Japan June 2025')).toMatchObject({
      reporters: ['GB'],
      flows: ['import'],
      partners: ['JP'],
    })
    expect(ofMinerals('UK titanium exports from Japan June 2025')).toMatchObject({ kind: 'issue' })
  })
})

describe('"now" before a whole question', () => {
  it('carries nothing', () => {
    const turns = [
      'average UK imports of titanium in 2025',
      'Now: UK imports of lithium carbonate in June 2025',
    ]
    expect(ofMinerals(...turns)).toMatchObject({ operation: 'show', quantity: 'amount', period: '2025-06' })
  })
})

describe('one asked of after since when it was', () => {
  it('is asked of in the month that was asked about', () => {
    const turns = [
      'did exports to the US fall in March 2026',
      'since when is it the lowest',
      'was Germany down too',
    ]
    expect(ofMagnets(...turns)).toMatchObject({ partners: ['DE'], period: '2026-03' })
  })
})

describe('what was done is a level', () => {
  it.each([
    [['did UK titanium imports rise in June 2025', 'what did the UK import from Japan'], '2025-06'],
    [['did UK titanium imports rise in June 2025', 'how much were imports in May 2025'], '2025-05'],
    [['average UK imports of titanium in 2025', 'what did the UK import in June 2025'], '2025-06'],
    [['share of Japan in UK imports of titanium June 2025', 'how much was imported'], '2025-06'],
  ])('%j', (turns, period) => {
    const asked = ofMinerals(...turns)
    expect(asked).toMatchObject({ operation: 'show', quantity: 'amount', period })
    expect(asked).not.toMatchObject({ claim: expect.anything() })
  })
})
