import { describe, expect, it } from 'vitest'
import { ofMagnets } from './corpus/talk.ts'

describe('words before a request', () => {
  it.each([
    "I'm writing a note for the minister, can you give me exports in July 2025",
    'for the board memo: exports July 2025',
    'question from marketing: exports July 2025',
    'hi Bob, what were exports in July 2025',
  ])('%s: name nothing of the trade where who asks speaks of himself', (text) => {
    expect(ofMagnets(text)).toMatchObject({ partners: ['WORLD'], period: '2025-07' })
  })

  it.each([
    'Wakanda: exports July 2025',
    'Acme Corp: exports July 2025',
    'oxide: exports July 2025',
    'as for Tesla, what were exports in July 2025',
    'in the automotive sector, what were exports in July 2025',
    'question about Wakanda: exports July 2025',
    'like Acme what were exports in July 2025',
  ])('%s: name what is asked about', (text) => {
    expect(ofMagnets(text)).toMatchObject({ issue: { kind: 'not_understood' } })
  })

  it.each([
    ['DE: value in July 2025', 'DE'],
    ['IN: October 2025', 'IN'],
    ['DE July 2025 in kg', 'DE'],
  ])('%s: are a place where they are its code', (text, partner) => {
    expect(ofMagnets(text)).toMatchObject({ partners: [partner] })
  })
})
