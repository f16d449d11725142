import { expect, test } from 'vitest'
import { magnets, minerals } from './corpus/packages.ts'

const magnet = magnets()
const mineral = minerals()

const readMagnets = (text: string) => magnet.read(text, { today: magnet.today })
const readMinerals = (text: string) => mineral.read(text, { today: mineral.today })

test.each(['DE avg Jul-Sep 2025', 'DE average Q3 2025'])('%s: a code at the head is the country', (text) => {
  expect(readMagnets(text)).toMatchObject({
    query: { quantity: 'average', partners: { value: ['DE'] } },
  })
})

test.each(['AU', 'exports AU', 'exports AU July 2025'])('%s: no word of French', (text) => {
  expect(readMagnets(text)).toMatchObject({ query: { partners: { value: ['AU'] } } })
})

test.each(["Part de l'UE dans le total en novembre 2025", "part de l'UE novembre 2025"])('%s', (text) => {
  expect(readMagnets(text)).toMatchObject({ query: { quantity: 'share', partners: { value: ['EU'] } } })
})

test('the latest, in Spanish', () => {
  expect(readMagnets('último dato de exportaciones a Estados Unidos')).toMatchObject({
    query: { operation: 'show', partners: { value: ['US'] } },
  })
})

test('whether it was more, in Chinese', () => {
  expect(readMagnets('2025年8月出口超过6000吨吗')).toMatchObject({
    query: { claim: { kind: 'threshold', threshold: { relation: 'above', value: 6000 } } },
  })
})

test.each(['Wann kommen die nächsten Zahlen?', 'último mês disponível'])('%s: of the data', (text) => {
  expect(readMagnets(text)).not.toMatchObject({ kind: 'issue' })
})

test('the last twelve months, in French', () => {
  expect(
    readMinerals('Importations britanniques de carbonate de lithium sur les 12 derniers mois'),
  ).toMatchObject({
    query: { period: { value: { from: expect.any(Number) } }, reporters: { value: ['GB'] } },
  })
})

test('among those with data', () => {
  expect(readMagnets('smallest buyer oct25 among those w/ data')).toMatchObject({
    query: { operation: 'rank', order: 'bottom' },
  })
})
