import { describe, expect, test } from 'vitest'
import { ofMagnets, ofMinerals } from './corpus/talk.ts'

describe('whose figure it is', () => {
  test.each([
    'UK graphite imports from Brazil in June 2025, as reported by Brazil',
    'UK graphite imports from Brazil in June 2025 as booked by Brazil',
    'UK graphite imports from Brazil in June 2025 according to Brazil',
    'UK graphite imports from Brazil in June 2025, per Brazilian data',
    "UK graphite imports from Brazil in June 2025, from Brazil's side",
    'UK graphite imports from Brazil in June 2025 on Brazilian figures',
    'UK graphite imports from Brazil in June 2025, Brazil data',
    'graphite from Brazil to the UK in June 2025, Brazil-reported',
    'Brazil says it exported how much graphite to the UK in June 2025',
  ])('%s: Brazil tells it', (text) => {
    expect(ofMinerals(text)).toMatchObject({ reporters: ['BR'], flows: ['export'], partners: ['GB'] })
  })

  test.each([
    'Brazil graphite exports to the UK in June 2025 as booked by the UK',
    'Brazil graphite exports to the UK in June 2025 as declared in the UK',
    'graphite from Brazil to the UK in June 2025, UK data',
    'according to the UK, how much graphite came from Brazil in June 2025',
    'what did the UK report on graphite from Brazil in June 2025',
  ])('%s: the UK tells it', (text) => {
    expect(ofMinerals(text)).toMatchObject({ reporters: ['GB'], flows: ['import'], partners: ['BR'] })
  })

  test.each([
    'what did the UK report',
    'as reported by the UK',
    "the UK's figure",
    'and according to the UK?',
  ])('%s: the same from the other end', (turn) => {
    expect(ofMinerals('Brazil graphite exports to the UK in June 2025', turn)).toMatchObject({
      reporters: ['GB'],
      flows: ['import'],
      partners: ['BR'],
      period: '2025-06',
    })
  })

  test.each([
    'UK graphite imports according to Brazil in June 2025',
    "graphite from Brazil to the UK in June 2025: Brazil's figure and the UK's figure",
  ])('%s: of what one of them does not count, or of both at once, there is no one figure', (text) => {
    expect(ofMinerals(text)).toMatchObject({ issue: { kind: 'not_understood' } })
  })
})

test.each([
  'US imports July 2025 according to the US',
  'US imports from China in July 2025 as reported by US customs',
  'exports to Germany in July 2025, as seen by Germany',
  'exports to Germany in July 2025 according to German customs',
])('%s: who does not report tells nothing', (text) => {
  expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_held', slot: 'reporter' } })
})

test.each(['the German figure for July 2025', 'German figures, July 2025'])(
  '%s: what went to Germany',
  (text) => {
    expect(ofMagnets('exports to the US in June 2025', text)).toMatchObject({ partners: ['DE'] })
  },
)

test.each([
  "the UK's share of world lithium exports, 2024",
  'share of Brazil in world lithium exports, 2024',
])('%s: nobody tells what the whole world trades', (text) => {
  expect(ofMinerals(text)).toMatchObject({ issue: { kind: 'not_held', slot: 'reporter', words: 'WORLD' } })
})

test.each(['how much lithium does Brazil refine', 'how much lithium did the UK melt in 2024'])(
  '%s: whichever way it is asked back, what was done is not understood',
  (text) => {
    expect(ofMinerals(text)).toMatchObject({ issue: { kind: 'not_understood' } })
  },
)

test('money goes the other way than what is bought for it', () => {
  expect(ofMinerals('how much money went to Japan for titanium from the UK in June 2025')).toMatchObject({
    issue: { kind: 'not_understood', words: ['money'] },
  })
})

test.each([
  'all UK exports to the US but lithium, June 2025',
  'UK lithium imports from the US as a share of UK-US lithium trade, June 2025',
])('%s: what is left out, and a whole of both ways, are not passed over', (text) => {
  expect(ofMinerals(text)).toMatchObject({ issue: { kind: 'not_understood' } })
})

test('one flow with a country as a part of the other one is a ratio', () => {
  const text = 'UK lithium exports to the US as % of UK lithium imports from the US, June 2025'
  expect(ofMinerals(text)).toMatchObject({ along: 'flow', form: 'ratio', partners: ['US'] })
})

test.each([
  'UK graphite exports to China in June 2025, according to Chinese customs',
  'China imports of graphite from the UK in June 2025 as reported by Chinese customs',
])('%s: nor where another one counted the same', (text) => {
  expect(ofMinerals(text)).toMatchObject({ issue: { kind: 'not_held', slot: 'reporter' } })
})
