import { describe, expect, it } from 'vitest'
import type { Log, MessageRef } from '../../src/bot/ports.ts'
import { said } from '../../src/query/slot.ts'
import { composeCorrection } from '../../src/reply/correction.ts'
import type { RestsOn } from '../../src/reply/reply.ts'
import { correctPosts } from '../../src/revisions/correct.ts'
import { listPosted, rememberPosted } from '../../src/revisions/posted.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { NOW, workshop } from '../ingest/support/workshop.ts'
import { tell } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'
import { row } from '../trade/support/package.ts'

const clock = { now: () => NOW }
const silent: Log = { info() {}, warn() {}, error() {} }
const ref: MessageRef = { conversation: 'slack:T1:C1', id: '1.2' }

/** A channel in which the level of May was posted, from 3,188 t. */
async function channel() {
  const shop = workshop([row('2025-05', 'WORLD', 3188), row('2025-09', 'WORLD', 500)])
  shop.add(shop.file([row('2025-05', 'DE', 5)]))
  const store = createMemoryStore(clock)
  const asked = query({ commodities: said(['10']), ...during(at(2025, 5)) })
  const { reply } = await tell(asked, shop.trade())
  await rememberPosted(store, clock, 'n1', { ref, cells: reply.restsOn ?? [] })
  const sent: string[] = []
  const correct = (send: () => Promise<boolean> = async () => true) => {
    const trade = shop.trade()
    return correctPosts({
      store,
      trade,
      log: silent,
      word: (told) => composeCorrection(told, { holdings: trade.catalogue }),
      send: async (to, told) => {
        const done = await send()
        if (done) sent.push(`${to.id} ${told.text}`)
        return done
      },
      isRefusal: (error) => error instanceof RangeError,
    })
  }
  const revise = (value: number) => shop.add(shop.file([row('2025-05', 'WORLD', value)]))
  return { shop, store, sent, correct, revise, reply }
}

describe('a reply', () => {
  it('knows the figures it rests on', async () => {
    const { reply } = await channel()
    expect(reply.restsOn?.[0]).toEqual({
      package: 'tiny',
      reporter: 'CN',
      partner: 'WORLD',
      flow: 'export',
      commodity: '10',
      measure: 'net_weight',
      period: at(2025, 5),
      value: 3188,
      unit: 't',
    } satisfies RestsOn)
  })
})

describe('a post', () => {
  it('whose figure is revised is corrected in its place, once', async () => {
    const { sent, correct, revise } = await channel()
    expect([await correct(), sent]).toEqual([true, []])
    revise(3200)
    expect(await correct()).toBe(true)
    expect(await correct()).toBe(true)
    expect(sent).toEqual([
      "1.2 Correction: China's exports of cereals in May 2025 were revised from 3,188 t to 3,200 t on 20 April 2026.",
    ])
  })

  it('is corrected again at the next revision, from what was said last', async () => {
    const { sent, correct, revise } = await channel()
    revise(3200)
    await correct()
    revise(3195)
    await correct()
    expect(sent[1]).toContain('from 3,200 t to 3,195 t')
  })

  it('is told the last of several revisions', async () => {
    const { sent, correct, revise } = await channel()
    revise(3200)
    revise(3210)
    await correct()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain('from 3,188 t to 3,210 t')
  })

  it('is let be where other figures are revised', async () => {
    const { shop, sent, correct } = await channel()
    shop.add(shop.file([row('2025-09', 'WORLD', 501), row('2025-05', 'DE', 6)]))
    await correct()
    expect(sent).toEqual([])
  })

  it('waits where the platform is away', async () => {
    const { sent, correct, revise } = await channel()
    revise(3200)
    expect(await correct(() => Promise.reject(new Error('away')))).toBe(false)
    expect(await correct(async () => false)).toBe(false)
    expect(await correct()).toBe(true)
    expect(sent).toHaveLength(1)
  })

  it('is forgotten where nothing can be written any more', async () => {
    const { store, correct, revise } = await channel()
    revise(3200)
    expect(await correct(() => Promise.reject(new RangeError('refused')))).toBe(true)
    expect(await listPosted(store)).toEqual([])
  })
})
