import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/store/memory.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { realClock } from './support/open-store.ts'

storeContract('memory', async () => {
  const store = createMemoryStore(realClock)
  return { open: async () => store, remove: async () => {} }
})

test('beyond its size the entry written longest ago is forgotten', async () => {
  const store = createMemoryStore(realClock, 2)
  for (const key of ['a', 'b', 'a', 'c']) await store.set(key, key)
  expect((await store.list('')).map((entry) => entry.key)).toEqual(['a', 'c'])
})
