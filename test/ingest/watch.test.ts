import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../src/bot/ports.ts'
import { rollBack } from '../../src/ingest/rollback.ts'
import { watchVersions } from '../../src/ingest/watch.ts'
import { loadPackages } from '../../src/trade/load.ts'
import { row } from '../trade/support/package.ts'
import { NOW, workshop } from './support/workshop.ts'

async function watched(shop: Pick<ReturnType<typeof workshop>, 'folder' | 'root'>) {
  const events: string[] = []
  const note = (event: string) => void events.push(event)
  const log: Log = { info: note, warn: note, error: note }
  const load = async (folders: readonly string[]) => loadPackages(folders).map(({ info }) => info.rows)
  const watch = await watchVersions({ folders: [shop.folder], root: shop.root, load, log })
  return { watch, events }
}

describe('a watch over versions', () => {
  it('begins with the package as it came', async () => {
    const { watch } = await watched(workshop([row('2025-01', 'US', 5)]))
    expect(watch.now).toEqual({ value: [1], versions: [] })
    expect(await watch.look()).toBe(false)
  })

  it('takes up a new version, and one that goes back', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const { watch } = await watched(shop)
    shop.add(shop.file([row('2025-02', 'US', 6)]))
    expect([await watch.look(), await watch.look()]).toEqual([true, false])
    expect(watch.now).toMatchObject({ value: [2], versions: [{ number: 2, newMonths: ['2025-02'] }] })
    rollBack(shop.root, 'tiny', NOW)
    expect(await watch.look()).toBe(true)
    expect(watch.now).toMatchObject({ value: [1], versions: [{ number: 3, newMonths: [] }] })
  })

  it('begins with the version that is current, also where its folder is named itself', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    shop.add(shop.file([row('2025-02', 'US', 6)]))
    expect((await watched(shop)).watch.now.value).toEqual([2])
    expect((await watched({ ...shop, folder: join(shop.root, 'tiny') })).watch.now.value).toEqual([2])
  })

  it('keeps what it holds where a version cannot be loaded, says so once, and takes up the next', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const { watch, events } = await watched(shop)
    shop.add(shop.file([row('2025-02', 'US', 6)]))
    writeFileSync(join(shop.current()!.folder, 'observations.csv'), 'rubbish')
    expect([await watch.look(), await watch.look()]).toEqual([false, false])
    expect([watch.now.value, events]).toEqual([[1], ['data.refused']])
    rollBack(shop.root, 'tiny', NOW)
    expect(await watch.look()).toBe(true)
    expect(watch.now.value).toEqual([1])
  })

  it('loads a version once however many look while it does', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const { watch, events } = await watched(shop)
    shop.add(shop.file([row('2025-02', 'US', 6)]))
    expect(await Promise.all([watch.look(), watch.look()])).toEqual([true, true])
    expect(events).toEqual(['data.taken_up'])
  })

  it('knows which versions it holds: the one taken up and those before it', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const { watch } = await watched(shop)
    const hashes = ['2025-02', '2025-03'].map(
      (month) => shop.add(shop.file([row(month, 'US', 6)])).version.hash,
    )
    const held = () => hashes.map((wanted) => watch.holds((hash) => hash === wanted))
    expect(held()).toEqual([false, false])
    await watch.look()
    expect(held()).toEqual([true, true])
    const later = shop.add(shop.file([row('2025-04', 'US', 6)])).version.hash
    expect(watch.holds((hash) => hash === later)).toBe(false)
  })
})
