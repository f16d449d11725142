import { expect, it } from 'vitest'
import { ofMinerals } from './corpus/talk.ts'

it.each([
  ['uk lithium carbonate imports minus exports by month 2025', 'imports minus exports'],
  ['when were uk lithium carbonate net imports highest', 'net imports'],
  ['did uk net imports of lithium carbonate rise in june 2025', 'net imports'],
])('%s would be told with its sign turned', (text, words) => {
  expect(ofMinerals(text)).toMatchObject({ kind: 'issue', issue: { kind: 'not_understood', words: [words] } })
})

it.each([
  'uk lithium carbonate imports minus exports in june 2025',
  'uk lithium carbonate exports minus imports by month 2025',
])('%s is the balance', (text) => {
  expect(ofMinerals(text)).toMatchObject({ quantity: 'balance' })
})
