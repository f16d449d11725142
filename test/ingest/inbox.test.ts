import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../src/bot/ports.ts'
import { describeAdded } from '../../src/ingest/describe.ts'
import { createInbox } from '../../src/ingest/inbox.ts'
import { HEADER, row } from '../trade/support/package.ts'
import { NOW, workshop, writePackage } from './support/workshop.ts'

const silent: Log = { info() {}, warn() {}, error() {} }

function inboxOf(shop: ReturnType<typeof workshop>) {
  const folder = join(shop.home, 'inbox')
  const taken: string[] = []
  const inbox = createInbox({
    folder,
    clock: { now: () => NOW },
    log: silent,
    add: async (path, name) => {
      taken.push(path.slice(folder.length + 1))
      try {
        return { ok: true, report: describeAdded(shop.add(path, name === undefined ? {} : { name })) }
      } catch (error) {
        return { ok: false, report: String(error) }
      }
    },
  })
  const filesIn = (place: string) => readdirSync(join(folder, place)).sort()
  return {
    folder,
    taken,
    filesIn,
    look: inbox.look,
    put: (name: string, text: string) => shop.write(`inbox/${name}`, text),
  }
}

const march = `${HEADER}\n${row('2025-03', 'US', 8)}`

describe('the inbox', () => {
  it('adds a file that lies there unchanged, and moves it with a report', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const box = inboxOf(shop)
    box.put('march.csv', march)
    await box.look()
    expect(box.taken).toEqual([])
    await box.look()
    await box.look()
    expect(box.taken).toEqual(['march.csv'])
    expect(box.filesIn('done')).toEqual([
      '20260420T090000Z-march.csv',
      '20260420T090000Z-march.csv.report.txt',
    ])
    const report = readFileSync(join(box.folder, 'done', box.filesIn('done')[1]!), 'utf8')
    expect(report).toContain('new 2025-03')
    expect(shop.current()!.version.rows).toBe(2)
  })

  it('waits for a file that still grows', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const box = inboxOf(shop)
    const path = box.put('march.csv', HEADER)
    await box.look()
    appendFileSync(path, `\n${row('2025-03', 'US', 8)}`)
    await box.look()
    expect(box.taken).toEqual([])
    await box.look()
    expect(shop.current()!.version.newMonths).toEqual(['2025-03'])
  })

  it('moves what does not fit to failed, with what is wrong', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const box = inboxOf(shop)
    box.put('march.csv', march.replace('export', 'sideways'))
    await box.look()
    await box.look()
    const [, report] = box.filesIn('failed')
    expect(readFileSync(join(box.folder, 'failed', report!), 'utf8')).toContain('line 2, column flow')
    expect(shop.current()).toBeUndefined()
  })

  it('lets alone what is no table yet, and what it has moved', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const box = inboxOf(shop)
    for (const name of ['march.csv.part', '.hidden.csv', 'readme.txt', 'done/old.csv']) box.put(name, march)
    await box.look()
    await box.look()
    expect(box.taken).toEqual([])
  })

  it('takes a whole package, and files in a folder named as their package', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const box = inboxOf(shop)
    const other = writePackage(join(shop.home, 'other'), [row('2025-02', 'US', 6)])
    cpSync(other, join(box.folder, 'april'), { recursive: true })
    box.put('tiny/march.csv', march)
    await box.look()
    await box.look()
    expect(box.taken).toEqual(['april', join('tiny', 'march.csv')])
    expect(shop.current()!.version.rows).toBe(3)
  })

  it('changes nothing where the process died between adding and moving', async () => {
    const shop = workshop([row('2025-01', 'US', 5)])
    const box = inboxOf(shop)
    shop.add(box.put('march.csv', march))
    await box.look()
    await box.look()
    expect(shop.current()!.version.number).toBe(2)
    expect(box.filesIn('done')).toHaveLength(2)
  })
})
