import { expect, it } from 'vitest'
import { createLazyStore } from '../../src/store/lazy.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { realClock } from './support/open-store.ts'

storeContract('lazy', async () => ({
  open: async () => createLazyStore({ exists: () => true, open: async () => createMemoryStore(realClock) }),
  remove: async () => {},
}))

it('a lazy store is opened once, and not to read where there is nothing', async () => {
  let opened = 0
  const store = createLazyStore({
    exists: () => false,
    open: async () => {
      opened += 1
      return createMemoryStore(realClock)
    },
  })
  expect([await store.get('a'), await store.list('')]).toEqual([undefined, []])
  await store.remove('a')
  await store.close()
  expect(opened).toBe(0)
  await Promise.all([store.set('a', 1), store.add('b', 2)])
  expect([await store.get('a'), (await store.list('')).length, opened]).toEqual([1, 2, 1])
})
