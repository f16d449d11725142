import { beforeEach, expect, test, vi } from 'vitest'
import type { Poster } from '../../src/schedule/posts/post.ts'
import { createPoster, nonceOf } from '../../src/schedule/posts/poster.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { createHandClock, createListLog, type HandClock, type ListLog } from '../store/support/clock.ts'
import { createFlakyStore, type FlakyStore } from '../store/support/flaky-store.ts'

const staleMs = 300_000
const ref = { conversation: 'c', id: '1' }
const never = new Promise<never>(() => {})
const failing = (error: object) => ({
  send: async () => Promise.reject(Object.assign(new Error('no'), error)),
})

let clock: HandClock
let store: FlakyStore
let log: ListLog
let poster: Poster
beforeEach(() => {
  clock = createHandClock()
  store = createFlakyStore(createMemoryStore(clock))
  log = createListLog()
  poster = another()
})
const another = (): Poster => createPoster({ store, clock, log, staleMs })
/** A process that is killed while it sends: its claim stays, and nobody knows whether the message came through. */
const dies = async (find?: () => Promise<undefined>): Promise<void> => {
  const send = vi.fn(() => never)
  void another().post('job', find ? { send, find } : { send })
  await vi.waitFor(() => expect(send).toHaveBeenCalled())
}
const sends = (by: Poster = poster, find?: () => Promise<typeof ref | undefined>) => {
  const send = vi.fn(async (_: string) => ref)
  return { send, result: by.post('job', find ? { send, find } : { send }) }
}

test('it is sent once, whoever asks and however often', async () => {
  const tries = [sends(), sends(another()), sends(another())]
  await Promise.all(tries.map((tried) => tried.result))
  const later = sends()
  expect(await later.result).toEqual({ state: 'posted_before', ref })
  expect([...tries, later].reduce((sum, tried) => sum + tried.send.mock.calls.length, 0)).toBe(1)
})

test('another job is another post', async () => {
  await poster.post('a', { send: async () => ref })
  expect(await poster.post('b', { send: async () => ref })).toEqual({ state: 'posted', ref, repeated: false })
})

test('while somebody is at it, others are told when to look again', async () => {
  await dies()
  clock.forward(staleMs - 1_000)
  const tried = sends()
  expect(await tried.result).toEqual({ state: 'claimed', againMs: 1_000 })
  expect(tried.send).not.toHaveBeenCalled()
})

test('a claim of a process that died is taken over, with the same nonce, and that is logged', async () => {
  await dies()
  clock.forward(staleMs)
  const tried = sends()
  expect(await tried.result).toEqual({ state: 'posted', ref, repeated: true })
  expect(tried.send).toHaveBeenCalledWith(nonceOf('job'))
  expect(log.lines).toMatchObject([{ event: 'post_repeated', about: { nonce: nonceOf('job') } }])
})

test('a claim that grew stale is taken over by one of many', async () => {
  await dies()
  clock.forward(staleMs)
  const tries = [sends(another()), sends(another()), sends(another())]
  await Promise.all(tries.map((tried) => tried.result))
  expect(tries.reduce((sum, tried) => sum + tried.send.mock.calls.length, 0)).toBe(1)
})

test('where the platform can look, a message that came through is found and not repeated', async () => {
  await dies()
  clock.forward(staleMs)
  const tried = sends(poster, async () => ref)
  expect(await tried.result).toMatchObject({ state: 'posted', ref })
  expect(tried.send).not.toHaveBeenCalled()
})

test('where looking fails, it is repeated once', async () => {
  await dies()
  clock.forward(staleMs)
  const tried = sends(poster, async () => Promise.reject(new Error('history is limited')))
  expect(await tried.result).toEqual({ state: 'posted', ref, repeated: true })
})

test('where looking finds nothing, it is sent, however often processes died', async () => {
  for (let i = 0; i < 3; i++) {
    await dies(async () => undefined)
    clock.forward(staleMs)
  }
  const tried = sends(poster, async () => undefined)
  expect(await tried.result).toEqual({ state: 'posted', ref, repeated: false })
  expect(tried.send).toHaveBeenCalledTimes(1)
})

test('each process that died sending costs at most one repeat, and after the sixth no more is sent', async () => {
  for (let deaths = 0; deaths < 6; deaths++) {
    await dies()
    clock.forward(staleMs)
  }
  const tried = sends()
  expect(await tried.result).toEqual({ state: 'unsure' })
  expect(tried.send).not.toHaveBeenCalled()
})

test('of posts in doubt one at a time is sent again, and what is new does not wait for them', async () => {
  const ids = ['a', 'b', 'c']
  const begun = ids.map((id) => {
    const send = vi.fn(() => never)
    void another().post(id, { send })
    return send
  })
  await vi.waitFor(() => {
    for (const send of begun) expect(send).toHaveBeenCalled()
  })
  clock.forward(staleMs)
  const sending: string[] = []
  const open: (() => void)[] = []
  const again = ids.map((id) =>
    poster.post(id, {
      send: () => {
        sending.push(id)
        return new Promise((resolve) => open.push(() => resolve(ref)))
      },
    }),
  )
  await vi.waitFor(() => expect(sending).toHaveLength(1))
  expect(await poster.post('new', { send: async () => ref })).toMatchObject({ state: 'posted' })
  expect(sending).toHaveLength(1)
  for (let sent = 1; sent <= ids.length; sent++) {
    await vi.waitFor(() => expect(open).toHaveLength(sent))
    open[sent - 1]!()
  }
  expect(await Promise.all(again)).toMatchObject(ids.map(() => ({ state: 'posted', repeated: true })))
})

test('a send that failed for sure is tried again at once, as often as it takes', async () => {
  for (let i = 0; i < 5; i++)
    await expect(poster.post('job', failing({ code: 'rate_limited' }))).rejects.toThrow('no')
  expect(await sends().result).toEqual({ state: 'posted', ref, repeated: false })
})

test.each([
  Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
  new Error('fetch failed', { cause: Object.assign(new Error('slow'), { code: 'ETIMEDOUT' }) }),
  Object.assign(new Error('unreachable'), {
    code: 'unreachable',
    cause: Object.assign(new Error(), { code: 'EPIPE' }),
  }),
])('a send that may have come through is repeated, and said to be: %s', async (error) => {
  await expect(poster.post('job', { send: async () => Promise.reject(error) })).rejects.toThrow(error)
  expect(await sends().result).toEqual({ state: 'posted', ref, repeated: true })
})

test('what was posted while the store went away is written down when it is back', async () => {
  const posted = poster.post('job', {
    send: async () => {
      store.down = true
      return ref
    },
  })
  expect(await posted).toMatchObject({ state: 'posted' })
  store.down = false
  await poster.settle()
  expect(await sends(another()).result).toEqual({ state: 'posted_before', ref })
})

test('with the store gone nothing is sent', async () => {
  store.down = true
  const tried = sends()
  await expect(tried.result).rejects.toThrow(expect.objectContaining({ code: 'store_unreachable' }))
  expect(tried.send).not.toHaveBeenCalled()
})

test('a nonce is short enough for Discord, the same for the same job and another for another', () => {
  expect(nonceOf('a@1')).toMatch(/^[\w-]{22}$/)
  expect(nonceOf('a@1')).toBe(nonceOf('a@1'))
  expect(nonceOf('a@1')).not.toBe(nonceOf('a@2'))
})
