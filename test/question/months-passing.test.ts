import { expect, test } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

test.each([
  ['in which months did exports to Germany exceed those to Japan and Korea', 'and'],
  ['average of exports to the US in months above 500 t', 'average'],
  ['in which months was the three month average above 5000 t', 'average'],
  ['in which quarters was the monthly average above 5000 t', 'average'],
  ['total of exports to the US in months above 500 t', 'total of'],
  ['sum of exports to the US in months above 500 t in 2025', 'sum of'],
])('%s: a count of months is no answer', (question, word) => {
  expect(ofMagnets(question)).toMatchObject({
    issue: { kind: 'not_understood', words: expect.arrayContaining([word]) },
  })
})

test.each([
  ['US share in the record month', 'in the record'],
  ['top buyer in the record month', 'in the record'],
  ['how far is March 2026 below the 2025 average and the record', 'average'],
  ['compare June and July of 2024 and 2025', 'and'],
  ['US share when exports peaked', 'when'],
  ['exports to the US when exports peaked', 'when'],
  ['exports the month before and after the May 2025 low', 'before and after'],
])('%s: another month is no answer', (question, word) => {
  expect(ofMagnets(question)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
})

test('of two that a month is held against none is left out', () => {
  expect(ofMagnets('exports March 2026 vs a month earlier and a year earlier')).toMatchObject({
    issue: { kind: 'not_understood', words: ['a month earlier', 'a year earlier'] },
  })
})

test.each([
  'when did exports peak',
  'when did the US share of exports peak',
  'exports since the May 2025 low',
])('%s is still read', (question) => {
  expect(ofMagnets(question)).not.toHaveProperty('issue')
})

test('months of two years that are all named are told', () => {
  expect(ofMagnets('June 2024, July 2024, June 2025 and July 2025')).toMatchObject({ along: 'period' })
})

test.each([
  'in which months were total exports above 5000 t',
  'in which months were exports to Germany and the US combined above 1500 t',
])('%s counts them', (question) => {
  expect(ofMagnets(question)).toMatchObject({ operation: 'count_periods' })
})

test.each(['last', 'first', 'ever'])('"%s" stands between a buyer and what it took', (moment) => {
  const opening = moment === 'ever' ? 'did' : 'when did'
  expect(ofMagnets(`${opening} Germany ${moment} take more of China's magnets than Japan`)).toMatchObject({
    operation: 'overtake',
    flows: ['export'],
    partners: ['DE', 'JP'],
  })
})
