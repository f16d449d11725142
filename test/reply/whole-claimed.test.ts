import { expect, test } from 'vitest'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'

const trade = tradeOf(SHIPPED)
const in2025 = during({ from: at(2025, 1).from, to: at(2025, 12).to })
const above = (value: number) =>
  ({ kind: 'threshold', threshold: { relation: 'above', value, unit: 't' } }) as const

const told = async (value: number) => {
  const { reply } = await tell(query({ operation: 'show', claim: above(value), ...in2025 }), trade)
  const buttons = reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
  return { text: reply.text, labels: buttons.map(({ label }) => label) }
}

test('of a number that a month comes near it is said that the year was meant, with any month to tap', async () => {
  const { text, labels } = await told(5000)
  expect(text).toContain('2025 as a whole, not a single month')
  expect(labels).toContain('any month')
})

test('a number of the size of the year needs no such word', async () => {
  const { text, labels } = await told(50_000)
  expect(text).not.toContain('as a whole')
  expect(labels).not.toContain('any month')
})
