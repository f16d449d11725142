import { expect, test } from 'vitest'
import { forgetPerson } from '../../src/store/forget.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { realClock } from './support/open-store.ts'

const held = {
  'slack-recent:T1:U1:8:1': 'exports july',
  'slack-recent:T1:U2:8:1': 'exports may',
  'slack-recent:T2:U1:8:1': 'somebody else with the same id',
  'slack-answer:T1:C1:1': { ts: '2', user: 'U1' },
  'slack-asker:T1:C1:2': 'U1',
  'slack-asker:T1:C1:3': 'U2',
  'slack-feedback:T1:C1:2:U1': { good: true, question: 'exports july' },
  'discord:asker:9': 'U1',
  'subscription:s1': { owner: { user: 'U1' } },
  'conversation:slack:T1:C1:1': { queries: [] },
  'conversation:slack:T1:C1:U1': { queries: [] },
  'conversation:slack:T1:D1': { queries: [] },
}

test('a person is forgotten, nobody else, and nothing that belongs to a channel', async () => {
  const store = createMemoryStore(realClock)
  for (const [key, value] of Object.entries(held)) await store.set(key, value)
  const person = { platform: 'slack', workspace: 'T1', user: 'U1', conversation: 'slack:T1:D1' }
  expect(await forgetPerson(store, person)).toBe(6)
  expect((await store.list('')).map(({ key }) => key)).toEqual([
    'conversation:slack:T1:C1:1',
    'discord:asker:9',
    'slack-asker:T1:C1:3',
    'slack-recent:T1:U2:8:1',
    'slack-recent:T2:U1:8:1',
    'subscription:s1',
  ])
})

test('on Discord by what stands in the value', async () => {
  const store = createMemoryStore(realClock)
  await store.set('discord:question:1', { channel: '2', message: '3', asker: 'U1' })
  await store.set('discord:asker:3', 'U1')
  await store.set('discord:asker:4', 'U2')
  expect(await forgetPerson(store, { platform: 'discord', workspace: 'G1', user: 'U1' })).toBe(2)
})
