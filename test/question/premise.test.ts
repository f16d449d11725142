import { expect, test } from 'vitest'
import { magnets } from './corpus/packages.ts'

const { read, today } = magnets()

/** A move that is told beside a question on a share: it is named as unused, and the share is of the exports. */
test.each([
  ['exports fell in May 2025, what share went to the US', 'US', 'fell'],
  ['what share went to the US when exports fell in May 2025', 'US', 'fell'],
  ['as exports fell in May 2025, the US share', 'US', 'fell'],
  ['exports rose in July 2025: what percentage went to Germany', 'DE', 'rose'],
  ['exports rose in July 2025, how much of it went to Germany', 'DE', 'rose'],
])('%s', (question, partner, move) => {
  const reading = read(question, { today })
  expect(reading).toMatchObject({
    kind: 'query',
    query: { operation: 'show', quantity: 'share', partners: { value: [partner] }, unused: [move] },
  })
})

test.each([
  ['what share of the fall in May 2025 went to the US', 'contribution'],
  ['exports fell in May 2025, how did the US share change', 'change'],
  ['did the US share fall in May 2025', 'change'],
])('%s asks about the move itself', (question, operation) => {
  expect(read(question, { today })).toMatchObject({ kind: 'query', query: { operation } })
})
