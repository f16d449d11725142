import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { addData } from '../../src/ingest/add.ts'
import { currentVersion } from '../../src/ingest/versions.ts'
import { SHIPPED, tradeOf } from '../support/answering.ts'
import { HEADER } from '../trade/support/package.ts'
import { startBot } from './support/bot.ts'

/** A printed line, in whole tonnes. */
const row = (period: string, tonnes: number, source = 'S027', partner = 'WORLD'): string =>
  `${period},CN,${partner},export,85051110,net_weight,${tonnes},t,1,published,${source},,,`

/** The shipped data with versions of their own. */
function shippedShop() {
  const home = mkdtempSync(join(tmpdir(), 'tallyman-summary-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const [path, root] = [join(home, 'new.csv'), join(home, 'versions')]
  return {
    add: (day: string, lines: readonly string[]) => {
      writeFileSync(path, [HEADER, ...lines].join('\n'))
      addData({ path, root, folders: [SHIPPED], now: new Date(`${day}T09:00:00Z`), say: () => {} })
    },
    trade: () => tradeOf(currentVersion(root, 'rare-earth-magnets')!.folder),
  }
}

describe('the summary of a month', () => {
  it('has the level, both changes, the year to date and how its rate moved', async () => {
    const { run } = startBot()
    const text = (await run('summary', { period: 'July 2025' }))?.text ?? ''
    expect(text.split('\n')[0]).toBe(
      "China's exports of rare-earth magnets, July 2025: 5,577 t, +74.9% on June (3,188 t) and +5.7% on July 2024 (5,278 t).",
    )
    expect(text).toMatch(/27,897 t, −15\.0% .* narrowed by 3\.9 percentage points from −18\.9%/)
  })

  it('tells of who moved it most first, and that no other is published', async () => {
    const { run } = startBot()
    const text = (await run('summary', { period: 'July 2025' }))?.text ?? ''
    const lines = text.split('\n').filter((line) => line.startsWith('•'))
    expect(lines.map((line) => line.slice(2, 16))).toEqual([
      'The second ris',
      'To Germany: 1,',
      'To the United ',
      'To Japan: 232 ',
      'No other count',
    ])
  })

  it('is the latest month where none is named, and ends with the next release', async () => {
    const { run } = startBot()
    const text = (await run('summary'))?.text ?? ''
    expect(text).toContain('March 2026: 5,238 t')
    expect(text).toContain('Next release about 20 May 2026.')
  })

  it('is the same text for the same data', async () => {
    const twice = await Promise.all([startBot().run('summary'), startBot().run('summary')])
    expect(twice[0]?.text).toBe(twice[1]?.text)
  })

  it('says how many points each added to the change on the month', async () => {
    const { run } = startBot()
    const text = (await run('summary', { period: 'July 2025' }))?.text ?? ''
    // (1,116 − 764) of 3,188 t
    expect(text).toContain(
      '+46.1% on June (764 t); on the month it added 11.0 percentage points to the total;',
    )
  })

  it('says what the release revised, the largest first, and what an earlier one did no more', async () => {
    const { trade, add } = shippedShop()
    add('2026-04-20', [row('2025-06', 3_192, 'S004')])
    add('2026-05-20', [row('2026-04', 5_900), row('2026-03', 5_300), row('2026-03', 410, 'S027', 'US')])
    const own = createAnswerer(trade())
    const { run } = startBot({ answerer: () => own })
    const now = new Date('2026-05-21')
    expect((await run('summary', {}, { now }))?.text).toContain(
      '• Revised on 20 May 2026: March 2026 to 5,300 t from 5,238 t (+62 t, +1.2%); March 2026 for the United States to 410 t from 406 t (+4 t, +1.0%).\n',
    )
    expect((await run('summary', { period: 'June 2025' }, { now }))?.text).toContain(
      '• Revised on 20 April 2026: June 2025 to 3,192 t from 3,188 t (+4 t, +0.1%).\n',
    )
    expect((await run('summary', { period: 'July 2025' }, { now }))?.text).not.toContain('Revised')
  })

  it('can be of one partner, and is then of nobody else', async () => {
    const { run } = startBot()
    const text = (await run('summary', { place: 'US', period: 'July 2025' }))?.text ?? ''
    expect(text).toContain('to the United States, July 2025: 619 t')
    expect(text).not.toContain('Germany')
  })

  it('of what is not held is the refusal itself', async () => {
    const { run } = startBot()
    expect((await run('summary', { place: 'Brazil' }))?.status).toBe('no_data')
  })

  it('is what the conversation goes on from', async () => {
    const { run, text } = startBot()
    await run('summary', { period: 'July 2025' })
    expect(await text('and Germany?')).toContain('1,116 t')
  })

  const folder = '../shared/data/critical-minerals'
  describe.skipIf(!existsSync(folder))('needs ../shared: complete partners', () => {
    it('does not say that others are unpublished, and says none recorded for a zero', async () => {
      const own = createAnswerer(tradeOf(folder))
      const { run } = startBot({ answerer: () => own })
      const reply = await run('summary', { place: 'UK imports of lithium carbonates', period: 'March 2026' })
      expect(reply?.text).toContain(
        'From the Netherlands: none recorded; on the month it took 73.8 percentage points off the total.',
      )
      expect(reply?.text).not.toContain('is published for this period')
    })
  })
})
