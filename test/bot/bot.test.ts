import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/bot/ports.ts'
import { createMemoryStore } from '../../src/store/memory.ts'
import { NOW } from '../support/answering.ts'
import { answerer, startBot } from './support/bot.ts'

describe('a conversation', () => {
  it('changes one slot with each turn', async () => {
    const { text } = startBot()
    expect(await text('US imports July 2025')).toContain('619 t')
    expect(await text('and Germany?')).toContain('1,116 t')
    expect(await text('in June')).toMatch(/764 t.*June 2025/)
  })

  it('takes a second sentence that says how the first is meant into the question', async () => {
    const { text } = startBot()
    expect(await text('Who bought magnets? I need the top two for October 2025.')).toMatch(
      /in October 2025.*1\. Germany.*2\./s,
    )
    expect(await text('How much went to the US in July 2025? Just curious.')).toContain('619 t')
  })

  it('judges what is said in one breath one by one, and tells what is not so first', async () => {
    const { text } = startBot()
    expect(
      await text('Germany got 1,118 t in October 2025, 55.9% more than a year ago. Is this so?'),
    ).toMatch(/^\*?Yes\*?\. 1,118 t.*Yes\*?\. China's exports .* to Germany rose 55\.9%/s)
    expect(await text('the draft says Q1 2026 exports were 16,001 t, up 8.2% - check pls')).toMatch(
      /^\*?No\*?\. .*rose 4\.8%.*Yes\*?\. China exported 16,001 t/s,
    )
  })

  it('takes a rate without a base for that of the month, or else for that of the year', async () => {
    const { text } = startBot()
    expect(await text('did exports to Germany rise 55.9% in October 2025?')).toMatch(/Yes.* on October 2024/s)
    expect(await text('did exports to Germany fall 13.2% in October 2025?')).toMatch(
      /Yes.* on September 2025/s,
    )
    expect(await text('did exports to Germany rise 55.9% on the month in October 2025?')).toMatch(
      /No.* on September 2025/s,
    )
  })

  it('is one for each thread', async () => {
    const { text } = startBot()
    await text('Germany imports July 2025', { conversation: 'a' })
    await text('Japan imports July 2025', { conversation: 'b' })
    expect(await text('in June', { conversation: 'a' })).toContain('Germany')
    expect(await text('in June', { conversation: 'b' })).toContain('Japan')
  })

  it('stays where it was after something that was not understood', async () => {
    const { text } = startBot()
    await text('US imports July 2025')
    await text('colourless green ideas')
    expect(await text('and Germany?')).toContain('1,116 t')
  })

  it('goes on from the figures before a question about the data', async () => {
    const { text } = startBot()
    await text('top 3 buyers October 2025')
    await text('source?')
    expect(await text('in June 2025')).toContain('1. Germany')
  })

  it('turns to the place a question about the data has named', async () => {
    const { text } = startBot()
    await text('US imports July 2025')
    await text('which months do you have for Germany?')
    expect(await text('in June 2025')).toContain('764 t')
  })

  it('goes back one answer', async () => {
    const { text } = startBot()
    await text('US imports July 2025')
    await text('and Germany?')
    expect(await text('undo')).toContain('619 t')
  })

  it('goes back to what had a figure, past what had none', async () => {
    const { say, text } = startBot()
    await text('US imports July 2025')
    expect((await say('and Brazil?'))?.status).toBe('no_data')
    expect((await say('value'))?.status).toBe('no_data')
    expect(await text('undo')).toContain('619 t')
  })

  it('is not stopped by a month that is still to come', async () => {
    const { say, text } = startBot()
    await text('US imports July 2025')
    expect((await say('yoy in May 2026'))?.status).toBe('no_data')
    expect(await text('and mom?')).toMatch(/rose 75\.5%.*in July 2025/)
  })

  it('is not stopped by what cannot be done', async () => {
    const { say, text } = startBot()
    await text('US imports July 2025')
    expect((await say('HHI'))?.status).toBe('no_data')
    expect(await text('and Germany?')).toContain('1,116 t')
  })

  it('begins anew when told to', async () => {
    const { say } = startBot()
    await say('US imports July 2025')
    await say('start over')
    expect((await say('undo'))?.status).toBe('refused')
  })

  it('picks from the choices that were offered', async () => {
    const { say } = startBot()
    const asked = await say('exports to Congo July 2025')
    expect(asked?.status).toBe('clarify')
    expect((await say('2'))?.text).toContain('Republic of the Congo')
  })

  it('takes the other one of two that were asked back about, and not what an answer offers', async () => {
    const { say, text } = startBot()
    await say('exports to Congo July 2025')
    await say('1')
    expect(await text('the other one')).toContain('Republic of the Congo')
    await text('US imports July 2025')
    expect((await say('the other one'))?.status).toBe('clarify')
  })

  it('forgets the turn that an edit replaces', async () => {
    const { text } = startBot()
    await text('US imports July 2025')
    await text('and Germany?')
    await text('and Japan?', { replaces: true })
    expect(await text('undo')).toContain('United States')
  })

  it('forgets every question of the message that an edit replaces', async () => {
    const { text } = startBot()
    await text('US imports July 2025')
    await text('Germany imports June 2025\nJapan imports June 2025')
    await text('and in May?', { replaces: true })
    expect(await text('undo')).toContain('619 t')
  })
})

describe('several questions in one message', () => {
  it('are answered in order, each in the light of the one before', async () => {
    const { text } = startBot()
    const answer = await text('US imports July 2025\nand Germany?')
    expect(answer.indexOf('619 t')).toBeLessThan(answer.indexOf('1,116 t'))
    expect(answer.indexOf('619 t')).toBeGreaterThanOrEqual(0)
  })

  it('are one line of data, the first leading', async () => {
    const { bot } = startBot()
    const text = 'US imports July 2025\nGermany imports July 2025'
    const line = await bot.line({ ...asked, text }, '7')
    expect([line.id, line.question, line.figures[0]?.value]).toEqual(['7', text, 619])
    expect(line.more?.map(({ id, figures }) => [id, figures[0]?.value])).toEqual([['7.2', 1116]])
  })
})

const asked = {
  conversation: 'test:1',
  platform: 'test',
  user: 'somebody',
  surface: 'direct',
  now: NOW,
} as const

describe('where silence is polite', () => {
  it('small talk in a channel gets no reply, in a direct message it may', async () => {
    const { say } = startBot()
    expect(await say('thanks!', { surface: 'mention' })).toBeUndefined()
    expect((await say('thanks!'))?.text).not.toBe('')
  })

  it('a message that did not name the bot gets one only when it was read', async () => {
    const { say } = startBot()
    await say('US imports July 2025', { surface: 'mention' })
    expect(await say('who wants lunch?', { surface: 'follow_up' })).toBeUndefined()
    expect((await say('and Germany?', { surface: 'follow_up' }))?.text).toContain('1,116 t')
  })

  it('what people say among themselves does not change what is offered', async () => {
    const { say } = startBot()
    await say('exports to Congo July 2025', { surface: 'mention' })
    await say('hm, let me think about lunch', { surface: 'follow_up' })
    expect((await say('1', { surface: 'mention' }))?.text).toContain('DR Congo')
  })
})

describe('a tapped button', () => {
  it('asks its question', async () => {
    const { tap } = startBot()
    expect((await tap({ kind: 'ask', question: 'US imports July 2025' }))?.text).toContain('619 t')
  })

  it('shows how its question was calculated, also in a thread that has moved on', async () => {
    const { tap, text } = startBot()
    await text('Germany imports May 2025')
    const how = await tap({ kind: 'how', question: 'US imports July 2025' })
    expect(how?.text).toContain('352.8')
  })

  it('shows the sources of its question', async () => {
    const { tap } = startBot()
    expect((await tap({ kind: 'sources', question: 'US imports July 2025' }))?.text).toContain('S003')
  })

  it('runs a command with its words in the first option', async () => {
    const { tap } = startBot()
    const reply = await tap({ kind: 'command', command: 'trend', args: 'Germany 2025' })
    expect(reply?.text).toContain('1,341 t')
  })

  it('leaves feedback and removal to the platform', async () => {
    const { tap } = startBot()
    expect(await tap({ kind: 'remove' })).toBeUndefined()
    expect(await tap({ kind: 'feedback', good: true, question: 'x' })).toBeUndefined()
  })
})

describe('when something breaks', () => {
  const broken = { ...answerer, ask: () => Promise.reject(new Error('a bug')) }

  it('a bug becomes a line with a reference, and one record with the same', async () => {
    const { say, lines } = startBot({ answerer: () => broken })
    const reply = await say('US imports July')
    expect(reply).toMatchObject({ status: 'failed', private: true, text: expect.stringContaining('ref1') })
    expect(lines).toEqual([
      {
        level: 'error',
        event: 'bot.bug',
        about: expect.objectContaining({ reference: 'ref1', stack: expect.stringContaining('a bug') }),
      },
    ])
  })

  it('a bug is nothing to people who did not ask the bot', async () => {
    const { say, lines } = startBot({ answerer: () => broken })
    expect(await say('lunch?', { surface: 'follow_up' })).toBeUndefined()
    expect(lines).toHaveLength(1)
  })

  it('a bug is a line of data too', async () => {
    const { bot } = startBot({ answerer: () => broken })
    expect(await bot.line({ ...asked, text: 'US imports July' }, '1')).toMatchObject({
      status: 'failed',
      figures: [],
      reading: null,
    })
  })

  it('a store that fails costs the memory, not the answer', async () => {
    const gone = () => Promise.reject(new Error('disk full'))
    const store: Store = { ...createMemoryStore({ now: () => NOW }), get: gone, set: gone }
    const { text, lines } = startBot({ store })
    expect(await text('US imports July 2025')).toContain('619 t')
    expect(lines.map(({ level, event }) => `${level} ${event}`)).toEqual([
      'warn bot.conversation_lost',
      'warn bot.defaults_lost',
      'warn bot.conversation_lost',
    ])
  })
})
