import { describe, expect, it } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

describe('what two report', () => {
  it.each([
    'total of UK and Brazil imports of lithium carbonate in June 2025',
    'UK and Brazilian imports of lithium carbonate together, June 2025',
    'UK plus Brazil imports of lithium carbonate June 2025',
    'combined UK and Brazil lithium carbonate imports June 2025',
  ])('%s is added up, and each of them told', (text) => {
    expect(ofMinerals(text)).toMatchObject({ operation: 'compare', along: 'reporter', together: 'sum' })
  })

  it.each([
    'how many UK and Brazil suppliers of lithium carbonate rose in June 2025',
    'was the fall in the UK lithium carbonate deficit broad based in June 2025',
    'how many suppliers of UK lithium carbonate rose for three months in a row',
  ])('%s counts nobody', (text) => {
    expect(ofMinerals(text)).toMatchObject({ kind: 'issue', issue: { kind: 'not_understood' } })
  })

  it.each([
    ['did the total of UK and Brazil imports of lithium carbonate rise in June 2025', 'total'],
    ['total of the UK and Brazil lithium carbonate imports H1 2026 vs H1 2025', 'total'],
  ])('%s is not answered for each of them', (text, word) => {
    expect(ofMinerals(text)).toMatchObject({ kind: 'issue', issue: { kind: 'not_understood' } })
    expect(JSON.stringify(ofMinerals(text))).toContain(word)
  })
})
