import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

/** A good, or a partner, that is named twice: no entry of the corpus, where each name has to matter. */
test.each([
  'did the UK import more Chinese lithium carbonate or German lithium carbonate in June 2025',
  'did the UK import more Chinese lithium carbonate, or more German lithium carbonate, in June 2025',
])('%s: one of two partners', (text) => {
  expect(ofMinerals(text)).toMatchObject({
    along: 'partner',
    partners: ['CN', 'DE'],
    commodities: ['283691'],
    extreme: 'highest',
  })
})

test.each([
  'did the UK import more Chinese titanium or Chinese lithium carbonate in June 2025',
  'did the UK pay more for titanium from China or for lithium carbonate from China in June 2025',
])('%s: one of two goods, and no yes or no', (text) => {
  const query = ofMinerals(text)
  expect(query).toMatchObject({
    along: 'commodity',
    partners: ['CN'],
    commodities: ['810820', '283691'],
    extreme: 'highest',
  })
  expect('claim' in query ? query.claim : undefined).toBeUndefined()
})
