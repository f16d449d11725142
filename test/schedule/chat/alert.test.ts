import { describe, expect, it } from 'vitest'
import { readAlert } from '../../../src/schedule/alerts/read-alert.ts'
import { startScheduledBot } from './support.ts'

const level = (relation: 'above' | 'below', value: number) => ({ kind: 'level', relation, value })

describe('an alert in words', () => {
  it.each([
    ['exports to the US above 1,000 t', 'exports to the US in t', level('above', 1000)],
    ['if exports fall below 2k tonnes', 'exports in t', level('below', 2000)],
    ['when US imports exceed 500,000 kg', 'US imports in t', level('above', 500)],
    ['exports over $1.5bn', 'exports in USD', level('above', 1.5e9)],
    ['share of the US in exports above 8%', 'share of the US in exports', level('above', 8)],
    ["Germany's share is below 12.5 percent", "Germany's share", level('below', 12.5)],
    ['me if exports are under 3000', 'exports', level('below', 3000)],
    [
      'US imports down 20% on the year and at least 50 t',
      'US imports in t',
      { kind: 'percent', change: 'year_on_year', direction: 'down', percent: 20, least: 50 },
    ],
    [
      'exports change by more than 10 percent, with at least 100 tonnes',
      'exports in t',
      { kind: 'percent', change: 'month_on_month', direction: 'either', percent: 10, least: 100 },
    ],
    ['record exports to Germany', 'exports to Germany', { kind: 'record', extreme: 'either' }],
    ['a record low of US imports', 'US imports', { kind: 'record', extreme: 'lowest' }],
    ['exports hit a record high', 'exports', { kind: 'record', extreme: 'highest' }],
    ['revision of exports', 'exports', { kind: 'revision' }],
    ['US imports are revised', 'US imports', { kind: 'revision' }],
    ['new data', 'exports', { kind: 'new_month' }],
    ['if exports to the US <400t', 'exports to the US in t', level('below', 400)],
    ['record alert', 'exports', { kind: 'record', extreme: 'either' }],
    [
      'exports yoy < -20% and at least 50 t',
      'exports in t',
      { kind: 'percent', change: 'year_on_year', direction: 'down', percent: 20, least: 50 },
    ],
    [
      'if YoY is worse than -20% and at least 50 t',
      'exports in t',
      { kind: 'percent', change: 'year_on_year', direction: 'down', percent: 20, least: 50 },
    ],
    ['new month for exports to Japan', 'exports to Japan', { kind: 'new_month' }],
  ])('%s', (text, question, rule) => {
    expect(readAlert(text)).toEqual({ kind: 'rule', question, rule })
  })

  it.each([
    ['Germany leaves the top 3', { kind: 'rank', place: 'Germany', nth: 3 }],
    ['when Germany is no longer the top buyer', { kind: 'rank', place: 'Germany', nth: 1 }],
    ['rank of Germany', { kind: 'rank', place: 'Germany' }],
    ["Japan's rank changes", { kind: 'rank', place: 'Japan' }],
    ['exports up 10%', { kind: 'needs_least' }],
    ['exports above 10%', { kind: 'not_understood' }], // of what?
    ['tell me a story', { kind: 'not_understood' }],
    ['', { kind: 'not_understood' }],
  ])('%s', (text, reading) => {
    expect(readAlert(text)).toEqual(reading)
  })
})

const idIn = (text: string): string => /\ba[346789bcdfghjkmnpqrtvwx]{5}\b/.exec(text)?.[0] ?? ''

describe('an alert', () => {
  it('is set by command or in a plain message, and watches the figures of its question', async () => {
    const { say, alert, desk } = startScheduledBot()
    expect(await say('alert me if exports to the US go above 1,000 t')).toMatch(
      /^Alert a\w{5}, “exports to the US go/,
    )
    await alert('record exports')
    expect(await desk.alerts('C1')).toMatchObject([
      { question: expect.stringContaining('exports'), conversation: 'slack:T1:C1' },
      {},
    ])
  })

  it('keeps the US in “alert US imports”', async () => {
    const { say, desk } = startScheduledBot()
    await say('alert US imports above 900 t')
    await say('notify us when US imports exceed 900 t')
    expect((await desk.alerts()).map(({ question }) => question)).toEqual(Array(2).fill('US imports in t'))
  })

  it('says that it is so already', async () => {
    const { alert } = startScheduledBot()
    expect(await alert('exports above 5,000 t')).toContain('That is so already')
    expect(await alert('exports above 9,000 t')).not.toContain('That is so already')
  })

  it('watches a place among those ranked', async () => {
    const { alert, desk } = startScheduledBot()
    await alert('Germany leaves the top 3')
    expect(await desk.alerts()).toMatchObject([{ rule: { kind: 'rank', code: 'DE', nth: 3 } }])
    expect(await alert('Atlantis leaves the top 3')).toContain('no place “Atlantis”')
  })

  it.each([
    ['exports up 10%', 'How large must it be at least'],
    ['tell me a story', 'I did not understand that as an alert'],
    ['gallium exports above 5 t', 'gallium'],
  ])('is not set for %s', async (request, answer) => {
    const { alert, desk } = startScheduledBot()
    expect(await alert(request)).toContain(answer)
    expect(await desk.alerts()).toEqual([])
  })

  it('is snoozed, muted, resumed, moved and deleted', async () => {
    const { alert, desk } = startScheduledBot()
    const id = idIn(await alert('exports above 9,000 t'))
    await alert(`snooze ${id} 3 days`)
    expect(await desk.alert(id)).toMatchObject({ snoozedUntil: '2026-04-28T12:00:00.000Z' })
    expect(await alert('list')).toContain('silent until 2026-04-28')
    await alert(`mute ${id}`)
    expect(await desk.alert(id)).toMatchObject({ state: 'muted' })
    await alert(`resume ${id}`)
    expect(await desk.alert(id)).toMatchObject({ state: 'on' })
    await alert(`move ${id}`, { channel: 'C2' })
    expect(await desk.alert(id)).toMatchObject({ channel: 'C2' })
    expect(await alert(`snooze ${id} soon`)).toContain('no number of days')
    await alert(`delete ${id}`)
    expect(await desk.alert(id)).toBeUndefined()
  })

  it('tells anybody why it was posted, and lets only managers change it', async () => {
    const { alert, desk } = startScheduledBot()
    const id = idIn(await alert('exports above 9,000 t'))
    expect(await alert(`why ${id}`, { mayManage: false })).toContain('has not fired yet')
    expect(await alert(`mute ${id}`, { mayManage: false })).toContain('Only people who manage')
    expect(await desk.alert(id)).toMatchObject({ state: 'on' })
  })
})

describe('an alert in the chat', () => {
  const started = async () => {
    const bot = startScheduledBot()
    const id = /\ba\w{5}\b/.exec(await bot.alert('exports to the US below 300 t'))?.[0] ?? ''
    return { ...bot, id }
  }

  it.each([
    ['mute the alert', 'Muted: '],
    ['snooze ID for 3 days', 'Silent for 3 days'],
    ['edit ID to exports to the US above 900 t', 'Changed: alert ID, “exports to the US above 900 t”'],
    ['change the alert to exports to Brazil above 900 t', 'No figure for Brazil'],
    ['test the alert', 'if it fired now:'],
    ['move ID to #general', 'say “alert move ID” there'],
    ['show our alerts', 'One alert here'],
    ['why did I get this?', 'No alert was told here so far'],
    ['could you delete my alert', 'Deleted: alert ID'],
  ])('is managed in plain words: %s', async (words, answer) => {
    const { say, id } = await started()
    expect(await say(words.replace('ID', id))).toContain(answer.replace('ID', id))
  })

  it('keeps the reading it was made with, whatever is taken for granted later', async () => {
    const { say, alert, desk } = startScheduledBot()
    await say('our home country is the US')
    await say('set the time zone to Tokyo')
    expect(await alert('our imports above 300 t')).toContain('That is so already')
    await say('our home country is Germany')
    expect(await desk.alerts('C1')).toMatchObject([{ defaults: { home: 'US' }, memory: { beyond: 'up' } }])
  })
})
