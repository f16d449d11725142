import { expect, test } from 'vitest'
import { ofMagnets, ofMinerals } from './corpus/talk.ts'

test.each([
  'uitvoer naar Duitsland juli 2025',
  'esportazioni verso la Germania luglio 2025',
  'ekspor ke Jerman Juli 2025',
  'ihracat Temmuz 2025 Almanya',
])('%s', (text) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'show', partners: ['DE'], period: '2025-07' })
})

test.each(['eksport lipiec 2025', 'ihracat temmuz 2025', 'hoeveel uitvoer in juli 2025'])('%s', (text) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'show', partners: ['WORLD'], period: '2025-07' })
})

test.each(['grootste afnemers juli 2025', 'pembeli terbesar juli 2025'])('%s', (text) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'rank', by: 'partner', order: 'top', period: '2025-07' })
})

test.each([
  'wie viel ging im Juli 2025 nach Deutschland?',
  'wie viele Tonnen wurden im Juli 2025 nach Deutschland exportiert',
  'cuánto se exportó a Alemania en julio de 2025',
  "combien a été exporté vers l'Allemagne en juillet 2025",
])('%s', (text) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'show', partners: ['DE'], period: '2025-07' })
})

test.each([
  'welcher Anteil ging im November 2025 in die EU?',
  '¿qué porcentaje fue a la UE en noviembre de 2025?',
  "quelle part est allée à l'UE en novembre 2025",
])('%s', (text) => {
  expect(ofMagnets(text)).toMatchObject({ quantity: 'share', partners: ['EU'], period: '2025-11' })
})

test.each(['bester Monat 2025', 'mejor mes de 2025', 'meilleur mois de 2025'])('%s', (text) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'record', extreme: 'highest', grain: 'month' })
})

test.each(['exportaciones totales en julio de 2025', 'exports totaux juillet 2025', '2025年7月出口总量'])(
  '%s',
  (text) => {
    expect(ofMagnets(text)).toMatchObject({ operation: 'show', partners: ['WORLD'], period: '2025-07' })
  },
)

test('importations britanniques de titane depuis les États-Unis', () => {
  expect(ofMinerals('importations britanniques de titane depuis les États-Unis, juin 2025')).toMatchObject({
    reporters: ['GB'],
    partners: ['US'],
  })
})

test.each([
  'Guten Tag, Exporte nach Deutschland im Juli 2025, danke',
  'hola, exportaciones a Alemania en julio de 2025',
  "bonjour, exportations vers l'Allemagne en juillet 2025, merci",
  'olá, exportações para a Alemanha em julho de 2025',
  '你好，2025年7月对德国出口，谢谢',
  'こんにちは 2025年7月のドイツ向け輸出',
])('%s: greetings and thanks are no part of it', (text) => {
  expect(ofMagnets(text)).toMatchObject({ operation: 'show', partners: ['DE'], period: '2025-07' })
})

test('a greeting where a place has to stand is none', () => {
  expect(ofMagnets('exports to Ola in June 2025')).toMatchObject({ issue: { kind: 'not_understood' } })
})
