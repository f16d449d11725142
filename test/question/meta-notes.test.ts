import { expect, test } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

test('a country on both sides of its imports is asked about, and no figure of it', () => {
  expect(ofMinerals('why does the UK import from the UK')).toMatchObject({ topic: ['own_imports'] })
})
