import { expect, test } from 'vitest'
import { forgetPerson } from '../../src/store/forget.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { realClock } from './support/open-store.ts'

const owner = { platform: 'slack', workspace: 'T1', user: 'U1' }
const held = {
  'alert:a1': { owner },
  'channel:slack:T1:C1': { home: 'JP' },
  'channel:slack:T1:D1': { home: 'DE', user: 'U1' },
  'channel:slack:T1:D2': { home: 'FR', user: 'U2' },
  'conversation:slack:T1:C1:1': { read: [] },
  'conversation:slack:T1:C1:U1': { read: [] },
  'conversation:slack:T1:D1': { read: [], user: 'U1' },
  'conversation:slack:T1:D2': { read: [], user: 'U2' },
  'discord:asker:9': 'U1',
  'slack-answer:T1:C1:1': { ts: '2', user: 'U1' },
  'slack-asker:T1:C1:2': 'U1',
  'slack-asker:T1:C1:3': 'U2',
  'slack-feedback:T1:C1:2:U1': { good: true, question: 'exports july' },
  'slack-recent:T1:U1:8:1': 'exports july',
  'slack-recent:T1:U2:8:1': 'exports may',
  'slack-recent:T2:U1:8:1': 'somebody else with the same id',
  'subscription:s1': { owner },
  'subscription:s2': { owner: { ...owner, workspace: 'T2' } },
}

test('a person is forgotten, nobody else, and nothing that belongs to a channel', async () => {
  const store = createMemoryStore(realClock)
  for (const [key, value] of Object.entries(held)) await store.set(key, value)
  const forgotten = await forgetPerson(store, owner)
  expect(forgotten).toEqual({ removed: 7, subscriptions: ['s1'], alerts: ['a1'] })
  expect((await store.list('')).map(({ key }) => key)).toEqual([
    'alert:a1',
    'channel:slack:T1:C1',
    'channel:slack:T1:D2',
    'conversation:slack:T1:C1:1',
    'conversation:slack:T1:D2',
    'discord:asker:9',
    'slack-asker:T1:C1:3',
    'slack-recent:T1:U2:8:1',
    'slack-recent:T2:U1:8:1',
    'subscription:s1',
    'subscription:s2',
  ])
})

test('with the conversation in which it was asked for, where nobody else is in it', async () => {
  const store = createMemoryStore(realClock)
  await store.set('conversation:slack:T1:D1', { read: [] })
  const asked = { ...owner, conversation: 'slack:T1:D1' }
  expect((await forgetPerson(store, asked)).removed).toBe(0)
  expect((await forgetPerson(store, { ...asked, alone: true })).removed).toBe(1)
})

test('on Discord by what stands in the value', async () => {
  const store = createMemoryStore(realClock)
  await store.set('discord:question:1', { channel: '2', message: '3', asker: 'U1' })
  await store.set('discord:asker:3', 'U1')
  await store.set('discord:asker:4', 'U2')
  await store.set('subscription:s1', { owner: { platform: 'discord', user: 'U1', workspace: 'G2' } })
  expect(await forgetPerson(store, { platform: 'discord', workspace: 'G1', user: 'U1' })).toEqual({
    removed: 2,
    subscriptions: ['s1'],
    alerts: [],
  })
})
