import { expect, test } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

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
