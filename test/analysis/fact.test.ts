import { expect, it } from 'vitest'
import { SHIPPED, tradeOf } from '../support/answering.ts'
import { answered } from './support/ask.ts'

const trade = tradeOf(SHIPPED)
const told = async (...topic: string[]) => {
  const { figures, facts, events } = await answered(trade, { operation: 'fact', period: '2026-03', topic })
  return { head: figures[0]?.value, facts: facts.length, event: events[0]?.title }
}

it('a fact is told with the event it is of, by a word that only the event holds', async () => {
  expect(await told('pentagon', 'invest', 'mp', 'materials')).toMatchObject({ head: 400_000_000, facts: 1 })
})

it.each([[['apple', 'pay', 'mp', 'materials']], [['apple', 'magnet', 'deal']]])(
  'the event of %j is told alone: the number of another is none of it',
  async (topic) => {
    const { head, facts, event } = await told(...topic)
    expect([typeof head, facts]).toEqual(['string', 0])
    expect(event).toMatch(/^Apple/)
  },
)
