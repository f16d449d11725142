import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/bot/answerer.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { SHIPPED, tradeOf } from '../../support/answering.ts'
import { startBot } from '../support/bot.ts'

const buttonsOf = (reply: Reply | undefined) =>
  reply?.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])) ?? []

const here = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  conversation: 'slack:T1:C1:1.1',
  mayManage: true,
}
const begin = () => {
  const bot = startBot()
  return { ...bot, told: (text: string, more = {}) => bot.text(text, { ...here, ...more }) }
}

describe('what is taken for granted', () => {
  it.each([
    ['set the time zone to Europe/Berlin', 'time zone Europe/Berlin'],
    ['use Berlin time by default', 'time zone Europe/Berlin'],
    ['our home country is Japan', 'home country Japan'],
    ['make Germany our home country', 'home country Germany'],
    ['use dollars here by default', 'measure value (USD)'],
    ['default measure: tonnes', 'measure net weight'],
    ['Please set the default measure to net weight.', 'measure net weight'],
    ['use the rare-earth-magnets data by default', 'data set rare-earth-magnets'],
    ['set the data set to magnets', 'data set rare-earth-magnets'],
    ['defaults home country the United States', 'home country the United States'],
  ])('is set in plain words: %s', async (text, value) => {
    expect(await begin().told(text)).toContain(`Taken for granted here from now on: ${value}.`)
  })

  it.each(['change country to Japan', 'change the country to Japan', 'switch unit to kg'])(
    'is not set by what corrects the answer before: %s',
    async (text) => {
      expect(await begin().told(text)).not.toContain('Taken for granted')
    },
  )

  it('is set, shown and cleared by command', async () => {
    const { run } = begin()
    const defaults = async (request: string) => (await run('defaults', { request }, here))?.text
    await defaults('time zone Asia/Tokyo')
    await defaults('home country Japan')
    expect(await defaults('')).toContain('• home country: Japan\n• time zone: Asia/Tokyo')
    expect(await defaults('clear home country')).toContain(
      'No longer taken for granted here: home country Japan.',
    )
    expect(await defaults('clear')).toContain('time zone Asia/Tokyo')
    expect(await defaults('')).toContain('Nothing is taken for granted here')
  })

  it.each(['what are our defaults?', 'show the defaults', 'defaults', 'which time zone is set?'])(
    'is shown to anybody: %s',
    async (text) => {
      const { told } = begin()
      await told('set the time zone to Tokyo')
      expect(await told(text, { mayManage: false })).toContain('• time zone: Asia/Tokyo')
    },
  )

  it.each([
    'set the time zone to Tokyo',
    'defaults measure value',
    'defaults show me nothing; time zone Tokyo',
    'forget the default measure',
  ])('is changed by those who manage the channel only: %s', async (text) => {
    const { told, store } = begin()
    await told(text, { mayManage: false })
    expect(await store.list('channel:')).toEqual([])
  })

  it('is cleared in plain words, one or all', async () => {
    const { told } = begin()
    await told('set the time zone to Tokyo')
    await told('our home country is Japan')
    expect(await told('forget the default time zone')).toContain('time zone Asia/Tokyo')
    expect(await told('clear all defaults')).toContain('home country Japan')
    expect(await told('forget the default measure')).toBe('No measure is taken for granted here.')
  })

  it('is the channel’s: its threads share it, another channel does not', async () => {
    const { told } = begin()
    await told('our home country is the US')
    expect(await told('imports July 2025', { conversation: 'slack:T1:C1:2.2' })).toMatch(/^619 t/)
    const other = { conversation: 'slack:T1:C2:2.2', channel: 'C2' }
    expect(await told('imports July 2025', other)).toMatch(/^China exported 5,577 t/)
  })

  it('asks where words can mean several, and each button sets one', async () => {
    const bot = begin()
    for (const text of ['set the time zone to BST', 'our home country is Congo']) {
      const asked = await bot.say(text, here)
      const buttons = buttonsOf(asked)
      expect([text, asked?.text]).toEqual([text, expect.stringContaining('which?')])
      expect(buttons).toHaveLength(2)
      for (const { action } of buttons)
        expect((await bot.tap(action, here))?.text).toContain('Taken for granted here from now on')
    }
    expect((await bot.say('defaults', here))?.text).toMatch(/home country: (?!not set)/)
  })

  it.each([
    ['set the time zone to Atlantis', 'no time zone I know'],
    ['our home country is Atlantis', 'no country I know'],
    ['set the data set to gallium', 'Held: rare-earth-magnets'],
    ['set the measure to boxes', 'net weight, or value'],
    ['use gold by default', 'I did not understand'],
  ])('is not set to what is not known: %s', async (text, why) => {
    const { told, store } = begin()
    expect(await told(text)).toContain(why)
    expect(await store.list('channel:')).toEqual([])
  })

  it('says when it is set what the data hold nothing of', async () => {
    expect(await begin().told('our home country is Peru')).toContain('The data hold nothing of Peru')
  })

  it.each([
    'how many tonnes did China export in July 2025 by default',
    'exports in dollars July 2023',
    'what is the unit?',
    'forget that',
  ])('is not heard in %s', async (text) => {
    expect(await begin().told(text)).not.toContain('taken for granted')
  })

  it('leads to the data set where several are held', async () => {
    const both = createAnswerer(tradeOf(SHIPPED, 'test/fixtures/two-reporters'))
    const { text } = startBot({ answerer: () => both })
    expect(await text('exports July 2025')).toContain('Whose trade?')
    await text('set the data set to rare-earth-magnets')
    expect(await text('exports July 2025')).toMatch(/^China exported 5,577 t/)
    expect(await text('defaults')).toContain('data set: rare-earth-magnets')
  })
})

describe('forget me', () => {
  const direct = {
    platform: 'slack',
    workspace: 'T1',
    channel: 'D1',
    user: 'U1',
    conversation: 'slack:T1:D1',
    alone: true,
  }

  it.each([
    'forget me',
    'Delete my history',
    'please forget everything about me',
    'forget everything you know about me.',
  ])('is heard in plain words: %s', async (text) => {
    const { say, store } = startBot()
    await say('US imports July 2025', direct)
    await say('our home country is Japan', direct)
    expect((await store.list('')).map(({ key }) => key)).toEqual([
      'channel:slack:T1:D1',
      'conversation:slack:T1:D1',
    ])
    const reply = await say(text, direct)
    expect(reply).toMatchObject({ status: 'help', private: true })
    expect(reply?.text).toMatch(/^Forgotten \(2 entries\): .*own no subscription and no alert\.$/)
    expect(await store.list('')).toEqual([])
  })

  it('from a channel takes the direct conversation along, and leaves what is the channel’s', async () => {
    const { say, run, store } = startBot()
    const channel = { ...direct, channel: 'C1', conversation: 'slack:T1:C1:U1' }
    await say('US imports July 2025', direct)
    await run('defaults', { request: 'home country Japan' }, channel)
    await run('forget', {}, channel)
    expect((await store.list('')).map(({ key }) => key)).toEqual(['channel:slack:T1:C1'])
  })

  it('names what stays', async () => {
    const { run, store } = startBot()
    await store.set('subscription:s7k3fd', { owner: { platform: 'test', user: 'somebody' } })
    expect((await run('forget'))?.text).toContain('until it is deleted: “subscribe delete s7k3fd”.')
  })

  it.each(['forget that', 'forget it', 'forget me not exports'])('is not heard in %s', async (text) => {
    expect(await startBot().text(text)).not.toContain('Forgotten')
  })
})
