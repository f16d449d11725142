import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versionsOf } from '../../src/ingest/versions.ts'
import { period, row, scope } from '../trade/support/package.ts'
import { workshop } from './support/workshop.ts'

type Shop = ReturnType<typeof workshop>

/** Starts a process that adds `count` months of a partner; `said` are those it says are in. */
function startAdder({ root, folder }: Shop, partner: string, count: number) {
  const child = spawn(process.execPath, [
    ...['--import', 'tsx', 'test/ingest/support/adder.ts'],
    ...[root, folder, partner, String(count)],
  ])
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  const ended = once(child, 'close')
  const said = () => out.split('\n').slice(0, -1)
  return { child, ended, said }
}

const isHeld = async (shop: Shop, partner: string, month: string) =>
  (await shop.trade().cell(scope(partner), period(month))).state === 'held'

describe('a process killed while it adds', () => {
  it('leaves a version that is whole, with all that was said to be in', async () => {
    const shop = workshop([row('1989-12', 'US', 5)])
    let added = 0
    for (let kill = 0; kill < 12; kill += 1) {
      const adder = startAdder(shop, 'US', 500)
      await once(adder.child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
      adder.child.kill('SIGKILL')
      await adder.ended
      const months = adder.said()
      added = Math.max(added, months.length)
      for (const month of [months[0]!, months.at(-1)!]) expect(await isHeld(shop, 'US', month)).toBe(true)
    }
    const versions = versionsOf(shop.root, 'tiny')
    expect(versions.map(({ version }) => version.number)).toEqual(versions.map((_, i) => i + 1))
    expect(versions.length).toBeGreaterThanOrEqual(added)
    // what is added after all that is taken in as ever
    expect(shop.add(shop.file([row('2025-01', 'DE', 1)])).isNew).toBe(true)
  })
})

describe('processes that add at once', () => {
  it('lose nothing of one another', async () => {
    const shop = workshop([row('1989-12', 'US', 5)])
    const partners = ['US', 'DE', 'FR']
    const adders = partners.map((partner) => startAdder(shop, partner, 12))
    for (const { ended } of adders) expect(await ended).toEqual([0, null])
    for (const partner of partners)
      for (const month of adders[0]!.said()) expect(await isHeld(shop, partner, month)).toBe(true)
    expect(shop.current()!.version.number).toBe(1 + 3 * 12)
    expect(readdirSync(join(shop.root, 'tiny')).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
