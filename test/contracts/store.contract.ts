import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createChannelDefaults } from '../../src/bot/defaults/channel-defaults.ts'
import type { Store } from '../../src/bot/ports.ts'
import { forgetPerson } from '../../src/store/forget.ts'
import { changeFromProcesses } from '../store/support/processes.ts'
import { increment } from './increment.ts'

/** One place where state is kept, which can be opened several times as several processes would. */
export interface StorePlace {
  open(): Promise<Store>
  /** Arguments with which `test/store/support/store-process.ts` opens the same place; undefined for memory. */
  readonly processArgs?: readonly string[]
  remove(): Promise<void>
}

/** What every store promises. Run on each implementation. */
export function storeContract(name: string, place: () => Promise<StorePlace>): void {
  describe(`the ${name} store`, () => {
    let at: StorePlace
    let store: Store
    let count = 0
    /** A key of this test alone. */
    let key = ''

    beforeAll(async () => {
      at = await place()
      store = await at.open()
    })
    afterAll(async () => {
      await store.close()
      await at.remove()
    })
    beforeEach(() => {
      count += 1
      key = `test:${count}`
    })

    test('holds nothing under a new key', async () => {
      expect(await store.get(key)).toBeUndefined()
    })

    test('gives back what was set last', async () => {
      await store.set(key, 'first')
      await store.set(key, { second: [1, null, true, 'ü'] })
      expect(await store.get(key)).toEqual({ second: [1, null, true, 'ü'] })
    })

    test('round-trips any JSON under any key', async () => {
      const anyKey = fc.string({ unit: 'grapheme', maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(anyKey, fc.jsonValue(), async (end, value) => {
          await store.set(`any:${end}`, value)
          expect(await store.get(`any:${end}`)).toEqual(JSON.parse(JSON.stringify(value)))
        }),
        { numRuns: 60 },
      )
    })

    test('refuses what JSON would lose and what is too large, and keeps the old value', async () => {
      await store.set(key, 'old')
      await expect(store.set(key, undefined)).rejects.toThrow(TypeError)
      await expect(store.set(key, { value: Number.NaN })).rejects.toThrow(TypeError)
      await expect(store.set(key, 'x'.repeat(300_000))).rejects.toThrow(RangeError)
      expect(await store.get(key)).toBe('old')
    })

    test('adds for one caller of many', async () => {
      const callers = Array.from({ length: 50 }, (_, caller) => store.add(key, caller))
      const winners = (await Promise.all(callers)).flatMap((added, caller) => (added ? [caller] : []))
      expect(winners).toHaveLength(1)
      expect(await store.get(key)).toBe(winners[0])
    })

    test('swaps only where the value is still the expected one', async () => {
      await store.set(key, { a: 1, b: { c: 2, d: 3 } })
      expect(await store.swap(key, { a: 2 }, 'wrong')).toBe(false)
      expect(await store.swap(key, { b: { d: 3, c: 2 }, a: 1 }, 'new')).toBe(true)
      expect(await store.swap(key, { a: 1, b: { c: 2, d: 3 } }, 'late')).toBe(false)
      expect(await store.get(key)).toBe('new')
    })

    test('does not swap where nothing is held', async () => {
      expect(await store.swap(key, null, 'new')).toBe(false)
      expect(await store.get(key)).toBeUndefined()
    })

    test('loses no change made by swaps at the same time', async () => {
      await store.set(key, 0)
      await Promise.all(Array.from({ length: 20 }, () => increment(store, key)))
      expect(await store.get(key)).toBe(20)
    })

    test('forgets a value after its time, for get, list, swap and add alike', async () => {
      await store.set(key, 'short', 40)
      await store.set(`${key}:kept`, 'long', 60 * 60_000)
      await vi.waitFor(async () => expect(await store.get(key)).toBeUndefined(), 5_000)
      expect(await store.list(key)).toEqual([{ key: `${key}:kept`, value: 'long' }])
      expect(await store.swap(key, 'short', 'revived')).toBe(false)
      expect(await store.add(key, 'again')).toBe(true)
    })

    test('keeps a value whose time was lifted', async () => {
      await store.set(key, 'short', 40)
      await store.set(key, 'forever')
      await store.set(`${key}:other`, 'short', 40)
      await vi.waitFor(async () => expect(await store.get(`${key}:other`)).toBeUndefined(), 5_000)
      expect(await store.get(key)).toBe('forever')
    })

    test('removes, and removing nothing is no fault', async () => {
      await store.set(key, 1)
      await store.remove(key)
      await store.remove(key)
      expect(await store.get(key)).toBeUndefined()
      expect(await store.list(key)).toEqual([])
      expect(await store.add(key, 2)).toBe(true)
    })

    test('lists what starts with the prefix, in order of key, at most the limit', async () => {
      const ends = ['b', 'a', 'ü', 'Z', 'a:1', '😀', '_']
      for (const end of ends) await store.set(`${key}:list:${end}`, end)
      await store.set(`${key}:lisu`, 'a neighbour')
      await store.set(`${key}:lis`, 'a neighbour')
      const inOrder = ['Z', '_', 'a', 'a:1', 'b', 'ü', '😀'] // by bytes
      expect((await store.list(`${key}:list:`)).map((entry) => entry.value)).toEqual(inOrder)
      expect((await store.list(`${key}:list:`, 3)).map((entry) => entry.value)).toEqual(['Z', '_', 'a'])
      expect(await store.list(`${key}:list:`, 0)).toEqual([])
    })

    test('takes a prefix by the letter, without wildcards', async () => {
      await store.set(`${key}:%a`, 1)
      await store.set(`${key}:xa`, 2)
      for (const wild of ['%', '*', '?', '_', '[x]'])
        expect(await store.list(`${key}:${wild}`)).toEqual(
          wild === '%' ? [{ key: `${key}:%a`, value: 1 }] : [],
        )
    })

    test('lists the live ones among many that expired', async () => {
      await Promise.all(Array.from({ length: 450 }, (_, i) => store.set(`${key}:${1000 + i}`, i, 30)))
      await store.set(`${key}:last`, 'alive')
      await vi.waitFor(
        async () => expect(await store.list(key, 2)).toEqual([{ key: `${key}:last`, value: 'alive' }]),
        5_000,
      )
    })

    test('keeps what is taken for granted in a channel, for its threads too, and loses no change of it', async () => {
      const log = { info() {}, warn() {}, error() {} }
      const defaults = createChannelDefaults(store, log)
      const at = (conversation: string) => ({ conversation, channel: key })
      await Promise.all([
        defaults.change(at(`slack:T1:${key}`), (before) => ({ ...before, home: 'JP' })),
        defaults.change(at(`slack:T1:${key}:1.2`), (before) => ({ ...before, timeZone: 'Asia/Tokyo' })),
        defaults.change(at(`slack:T1:${key}`), (before) => ({ ...before, measure: 'value' as const })),
      ])
      const all = { home: 'JP', timeZone: 'Asia/Tokyo', measure: 'value' }
      expect(await defaults.of(at(`slack:T1:${key}:9.9`))).toEqual(all)
      expect(await defaults.of(at(`slack:T2:${key}`))).toEqual({})
      await defaults.change(at(`slack:T1:${key}`), ({ home: _home, ...rest }) => rest)
      expect(await defaults.of(at(`slack:T1:${key}`))).toEqual({ timeZone: 'Asia/Tokyo', measure: 'value' })
    })

    test('forgets a person, and nobody else', async () => {
      const own = {
        'slack-recent:TF:U1:8:1': 'exports',
        'conversation:slack:TF:D1': { read: [], user: 'U1' },
      }
      const others = { 'slack-recent:TF:U2:8:1': 'imports', 'channel:slack:TF:C1': { home: 'JP' } }
      const owner = { platform: 'slack', workspace: 'TF', user: 'U1' }
      const made = { 'subscription:sforget': { owner } }
      for (const [name, value] of Object.entries({ ...own, ...others, ...made })) await store.set(name, value)
      const told = await forgetPerson(store, owner)
      expect(told).toEqual({ removed: 2, subscriptions: ['sforget'], alerts: [] })
      for (const name of Object.keys(own)) expect(await store.get(name)).toBeUndefined()
      for (const [name, value] of Object.entries(others)) expect(await store.get(name)).toEqual(value)
      await store.remove('subscription:sforget')
    })

    test('shows what another opening of the same place wrote', async (context) => {
      if (!at.processArgs) return context.skip('memory ends with its process')
      const other = await at.open()
      await other.set(key, 'there')
      expect(await store.get(key)).toBe('there')
      await other.close()
    })

    test('adds once and loses no swap between processes', async (context) => {
      if (!at.processArgs) return context.skip('memory ends with its process')
      await store.set(`${key}:sum`, 0)
      const added = await changeFromProcesses(3, [...at.processArgs, key])
      expect(added.reduce((sum, own) => sum + own, 0)).toBe(20)
      expect(await store.get(`${key}:sum`)).toBe(60)
    }, 60_000)
  })
}
