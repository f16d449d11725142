import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { tradeOf } from '../support/answering.ts'
import { startBot } from './support/bot.ts'

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
      expect(reply?.text).toContain('From the Netherlands: none recorded.')
      expect(reply?.text).not.toContain('is published for this period')
    })
  })
})
