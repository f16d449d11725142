import { expect, test } from 'vitest'
import { magnets } from './corpus/packages.ts'

const world = magnets()

/** "Pay" says that value is meant, and the bot's own words for a unit value need not: no entry of the corpus. */
test.each([
  'did the EU pay more per kg than the US in November 2025?',
  'did the US pay less per kg than the EU in November 2025?',
])('%s is a claim about two unit values', (question) => {
  expect(world.read(question, { today: world.today })).toMatchObject({
    query: { operation: 'compare', quantity: 'unit_value', along: 'partner', claim: { kind: 'first_more' } },
  })
})
