import { expect, test } from 'vitest'
import type { Slot } from '../../src/query/slot.ts'
import type { Button } from '../../src/reply/reply.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { at, query } from '../support/queries.ts'

const trade = tradeOf(SHIPPED)

const assumed = <T>(value: T, ...alternatives: readonly T[]): Slot<T> => ({
  value,
  how: 'assumed',
  alternatives,
})

const buttons = async (change: Parameters<typeof query>[0], group: Button['group']) => {
  const { reply } = await tell(query(change), trade)
  return reply.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .filter((button) => button.group === group)
    .map(({ label }) => label)
}

test('every assumption has a button, however many alternatives another has', async () => {
  const labels = await buttons(
    {
      period: assumed(at(2025, 7), at(2024, 7), at(2023, 7), at(2025, 6), at(2025, 5)),
      partners: assumed<readonly string[]>(['US'], ['DE']),
      measure: assumed('net_weight', 'value'),
    },
    'alternative',
  )
  expect(labels).toEqual(['Jul 2024', 'Germany', 'value'])
})

test('an answer with sources offers how it came about and where it is from', async () => {
  expect(await buttons({ partners: assumed<readonly string[]>(['US']) }, 'proof')).toEqual([
    'how?',
    'sources?',
  ])
})

test('of Europe, and of buyers in it, the European Union is the other one', async () => {
  const europe = query({ partners: assumed<readonly string[]>(['US']) })
  const inside = { ...europe, operation: 'rank', by: 'partner', within: ['EUROPE'] } as const
  const { reply } = await tell(inside, trade)
  expect(JSON.stringify(reply.blocks)).toContain('Europe is the continent, not the European Union alone')
  expect(await buttons({ ...inside, operation: 'rank' }, 'alternative')).toContain('European Union')
  expect(await buttons({ ...inside, within: ['EU'] }, 'alternative')).not.toContain('European Union')
})
