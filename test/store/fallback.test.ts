import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/bot/ports.ts'
import { withFallback } from '../../src/store/fallback.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { createHandClock, createListLog, type HandClock, type ListLog } from './support/clock.ts'
import { createFlakyStore, type FlakyStore } from './support/flaky-store.ts'
import { realClock, silentLog } from './support/open-store.ts'

const unreachable = expect.objectContaining({ code: 'store_unreachable' })

storeContract('memory with fallback', async () => {
  const store = withFallback(createMemoryStore(realClock), createMemoryStore(realClock), silentLog, {
    clock: realClock,
  })
  return { open: async () => store, remove: async () => {} }
})

describe('while the shared store is gone', () => {
  let clock: HandClock
  let shared: FlakyStore
  let log: ListLog
  let store: Store
  const another = (): Store => withFallback(shared, createMemoryStore(clock), log, { clock, pauseMs: 1_000 })
  const comesBack = (): void => {
    shared.down = false
    clock.forward(1_000)
  }

  beforeEach(() => {
    clock = createHandClock()
    log = createListLog()
    shared = createFlakyStore(createMemoryStore(clock))
    store = another()
  })

  test('a conversation goes on from its last turn, and is whole again afterwards', async () => {
    await store.set('conversation:a', { turn: 1 }, 60_000)
    shared.down = true
    expect(await store.get('conversation:a')).toEqual({ turn: 1 })
    await store.set('conversation:a', { turn: 2 }, 60_000)
    expect(await store.swap('conversation:a', { turn: 2 }, { turn: 3 }, 60_000)).toBe(true)
    comesBack()
    expect(await store.get('conversation:a')).toEqual({ turn: 3 })
    expect(await another().get('conversation:a')).toEqual({ turn: 3 })
  })

  test('what is written back keeps the time it had', async () => {
    shared.down = true
    await store.set('conversation:a', 1, 5_000)
    comesBack()
    expect(await store.get('conversation:a')).toBe(1)
    clock.forward(4_500)
    expect(await shared.get('conversation:a')).toBeUndefined()
  })

  test('repeated events are caught by the process that saw them, before and during', async () => {
    expect(await store.add('seen:1', true, 60_000)).toBe(true)
    shared.down = true
    expect(await store.add('seen:1', true, 60_000)).toBe(false)
    expect(await store.add('seen:2', true, 60_000)).toBe(true)
    expect(await store.add('seen:2', true, 60_000)).toBe(false)
    comesBack()
    expect(await store.add('seen:2', true, 60_000)).toBe(false)
    expect(await another().add('seen:2', true, 60_000)).toBe(false)
  })

  test('a removal is made up for', async () => {
    await store.set('recent:u:1', 'question')
    shared.down = true
    await store.remove('recent:u:1')
    expect(await store.list('recent:u:')).toEqual([])
    comesBack()
    expect(await store.get('recent:u:1')).toBeUndefined()
  })

  test('what an adapter keeps under its own keys is kept by the process too', async () => {
    await store.set('slack-answer:T1:C1:1', { ts: '2', user: 'U1' })
    shared.down = true
    expect(await store.get('slack-answer:T1:C1:1')).toEqual({ ts: '2', user: 'U1' })
    expect(await store.add('discord:seen:1', 1)).toBe(true)
    expect(await store.add('discord:seen:1', 1)).toBe(false)
  })

  test('channel settings are read from the last copy, and changing them fails', async () => {
    await store.set('channel:c', { home: 'DE' })
    shared.down = true
    expect(await store.get('channel:c')).toEqual({ home: 'DE' })
    await expect(store.set('channel:c', { home: 'US' })).rejects.toThrow(unreachable)
  })

  test('a setting removed elsewhere is not brought back by an old copy', async () => {
    await store.set('channel:c', { home: 'DE' })
    await shared.remove('channel:c')
    expect(await store.get('channel:c')).toBeUndefined()
    shared.down = true
    expect(await store.get('channel:c')).toBeUndefined()
  })

  test('subscriptions, alerts and posts wait', async () => {
    shared.down = true
    await expect(store.get('subscription:1')).rejects.toThrow(unreachable)
    await expect(store.add('post:1', {})).rejects.toThrow(unreachable)
    await expect(store.list('alert:')).rejects.toThrow(unreachable)
  })

  test('it is tried once in a pause, and its going and return are logged once', async () => {
    shared.down = true
    const before = shared.calls
    for (let i = 0; i < 10; i++) await store.add(`seen:${i}`, true, 60_000)
    expect(shared.calls - before).toBe(1)
    comesBack()
    await store.get('seen:1')
    await store.get('seen:2')
    expect(log.events()).toEqual(['store_gone', 'store_back'])
  })

  test('a bug is not taken for an absence', async () => {
    await expect(store.set('conversation:a', undefined)).rejects.toThrow(TypeError)
    expect(log.events()).toEqual([])
  })
})
