import { describe, expect, it } from 'vitest'
import { startScheduledBot } from './support.ts'

const idIn = (text: string): string => /\bs[346789bcdfghjkmnpqrtvwx]{5}\b/.exec(text)?.[0] ?? ''

describe('subscribing', () => {
  it('takes content and time in one sentence, and says when it is posted next', async () => {
    const { subscribe, desk } = startScheduledBot()
    const text = await subscribe('summary every month on the 20th at 9:30 Berlin time')
    expect(text).toMatch(
      /^Subscribed: s\w{5}, the summary, every month on the 20th at 09:30 Europe\/Berlin\. Next: Wed 20 May 2026, 09:30 \(Europe\/Berlin\)\.$/,
    )
    expect(await desk.subscriptions('C1')).toMatchObject([
      { conversation: 'slack:T1:C1', owner: { platform: 'slack', workspace: 'T1', user: 'somebody' } },
    ])
  })

  it('takes a plain message as well as the command', async () => {
    const { say, desk } = startScheduledBot()
    expect(await say('subscribe to top buyers July 2025 every Monday at 8am')).toContain(
      '“top buyers July 2025”',
    )
    expect(await desk.subscriptions('C1')).toMatchObject([
      {
        content: [{ kind: 'question', question: 'top buyers July 2025' }],
        schedule: { kind: 'weekly', hour: 8 },
      },
    ])
  })

  it('takes several contents, and the summary where none is named', async () => {
    const { subscribe, desk } = startScheduledBot()
    await subscribe('top buyers July 2025; YTD change when the data comes out')
    await subscribe('when the data comes out')
    const contents = (await desk.subscriptions()).map(({ content }) => content.map((one) => one.kind))
    expect(contents).toContainEqual(['question', 'question'])
    expect(contents).toContainEqual(['summary'])
  })

  it('is spoken of without its name where there is but one', async () => {
    const { say, desk } = startScheduledBot()
    await say('post a summary here when the data comes out')
    expect(await say('change it to Tuesdays at 10am')).toContain('every Tuesday at 10:00')
    expect(await say('pause until September')).toContain('not only until September')
    expect(await say('resume')).toMatch(/^It goes on/)
    expect(await say('only when something changed')).toContain('quiet while nothing is new')
    expect(await say('who set this up')).toContain('One subscription here')
    await say('cancel')
    expect(await desk.subscriptions('C1')).toEqual([])
  })

  it('keeps the US in “subscribe US imports”', async () => {
    const { say, desk } = startScheduledBot()
    await say('subscribe US imports every Monday at 8am UTC')
    await say('Subscribe us to US imports every Tuesday at 8am UTC')
    const questions = (await desk.subscriptions()).flatMap(({ content }) => content)
    expect(questions).toEqual(Array(2).fill({ kind: 'question', question: 'US imports' }))
  })

  it('says what was not said', async () => {
    const { subscribe } = startScheduledBot()
    expect(await subscribe('summary every Monday')).toContain(
      'no time was said: 09:00; no time zone was said',
    )
  })

  it('asks where a time has two meanings, and each button is a whole request', async () => {
    const { reply, tap, desk } = startScheduledBot()
    const asked = await reply('subscribe summary Mondays at 4 Berlin time')
    const buttons = asked?.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])) ?? []
    expect(asked?.text).toContain('which?')
    expect(buttons).toHaveLength(2)
    await tap(buttons[1]!.action, { platform: 'slack', channel: 'C1', workspace: 'T1', mayManage: true })
    expect((await desk.subscriptions('C1'))[0]?.schedule).toMatchObject({ hour: 16 })
  })

  it.each([
    ['summary', 'When? For example'],
    ['summary every hour', 'not “every hour”'],
    ['summary Mondays at 25:00', '“at 25:00” is no time'],
    ['brazil july 2025 every Monday at 8', 'No figure for Brazil'],
  ])('promises nothing for %s', async (request, answer) => {
    const { subscribe, desk } = startScheduledBot()
    expect(await subscribe(request)).toContain(answer)
    expect(await desk.subscriptions()).toEqual([])
  })

  it('promises nothing where the bot may not post, or the asker may not manage', async () => {
    const { subscribe, desk } = startScheduledBot()
    expect(await subscribe('summary Mondays 8am UTC', { mayPost: false })).toContain('may not post here')
    expect(await subscribe('summary Mondays 8am UTC', { mayManage: false })).toContain(
      'Only people who manage',
    )
    expect(await desk.subscriptions()).toEqual([])
  })
})

describe('a subscription', () => {
  const started = async () => {
    const bot = startScheduledBot()
    const id = idIn(await bot.subscribe('summary Mondays 8am UTC'))
    return { ...bot, id }
  }

  it('is listed where it is posted', async () => {
    const { subscribe, id } = await started()
    expect(await subscribe('')).toMatch(
      new RegExp(`One subscription here.*\\n• ${id}, the summary, every Monday at 08:00 UTC`),
    )
    expect(await subscribe('list', { channel: 'C2' })).toContain('Nothing is subscribed here')
  })

  it('is paused, resumed, made quiet, edited, moved and deleted', async () => {
    const { subscribe, desk, id } = await started()
    const now = () => desk.subscription(id)
    expect(await subscribe(`pause ${id}`)).toContain('Paused')
    expect(await now()).toMatchObject({ state: 'paused' })
    await subscribe(`resume ${id.toUpperCase()}`)
    expect(await now()).toMatchObject({ state: 'on' })
    await subscribe(`quiet ${id}`)
    expect(await now()).toMatchObject({ quiet: true })
    expect(await subscribe(`edit ${id} YTD change weekdays at 7:15 UTC`)).toContain(
      'on weekdays at 07:15 UTC',
    )
    expect(await now()).toMatchObject({ content: [{ question: 'YTD change' }] })
    expect(await subscribe(`move ${id}`, { channel: 'C2' })).toContain('Moved here')
    expect(await now()).toMatchObject({ channel: 'C2', conversation: 'slack:T1:C2' })
    expect(await subscribe(`delete ${id}`)).toContain('Deleted')
    expect(await now()).toBeUndefined()
  })

  it('is changed in part: what an edit does not speak of stays', async () => {
    const { subscribe, desk, id } = await started()
    const now = () => desk.subscription(id)
    expect(await subscribe(`edit ${id} at 10:30`)).toContain('the summary, every Monday at 10:30 UTC')
    expect(await subscribe(`edit ${id} to Tuesdays 9am Berlin time`)).toContain(
      'every Tuesday at 09:00 Europe/Berlin',
    )
    expect(await subscribe(`edit ${id} at 8am`)).toContain('every Tuesday at 08:00 Europe/Berlin')
    expect(await now()).toMatchObject({ content: [{ kind: 'summary' }] })
    await subscribe(`edit ${id} top buyers July 2025`)
    expect(await now()).toMatchObject({
      content: [{ question: 'top buyers July 2025' }],
      schedule: { hour: 8 },
    })
    for (const [request, why] of [
      ['every hour', 'not “every hour”'],
      ['Tuesdays at 25:00', 'is no time'],
      ['to brazil july 2025', 'No figure for Brazil'],
      ['', 'To what?'],
    ])
      expect(await subscribe(`edit ${id} ${request}`)).toContain(why)
    expect(await now()).toMatchObject({
      content: [{ question: 'top buyers July 2025' }],
      schedule: { hour: 8 },
    })
  })

  it.each([
    ['pause ID', 'Paused'],
    ['please pause my subscription ID.', 'Paused'],
    ['stop ID', 'Paused'],
    ['could you change ID to Tuesdays at 9:30 UTC?', 'every Tuesday at 09:30 UTC'],
    ['edit the subscription to Tuesdays at 9:30 UTC', 'every Tuesday at 09:30 UTC'],
    ['test it now', 'A test of ID is posted'],
    ['Test the subscription', 'A test of ID is posted'],
    ['move the subscription here', 'Moved here'],
    ['move ID to #general', 'say “subscribe move ID” there'],
    ['unsubscribe', 'Deleted: ID'],
    ['cancel ID', 'Deleted: ID'],
    ['show me all my subscriptions', 'One subscription here'],
    ['what are we subscribed to?', 'One subscription here'],
  ])('is managed in plain words: %s', async (words, answer) => {
    const { say, id } = await started()
    expect(await say(words.replace('ID', id))).toContain(answer.replace('ID', id))
  })

  it('is asked for where several could be meant, and each button is a whole order', async () => {
    const { subscribe, reply, tap, desk, id } = await started()
    await subscribe('YTD change Tuesdays 8am UTC')
    const asked = await reply('pause the subscription')
    const buttons = asked?.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])) ?? []
    expect([asked?.status, buttons.length]).toEqual(['refused', 2])
    for (const { action } of buttons)
      await tap(action, { platform: 'slack', channel: 'C1', workspace: 'T1', mayManage: true })
    expect((await desk.subscriptions('C1')).map(({ state }) => state)).toEqual(['paused', 'paused'])
    expect(await desk.subscription(id)).toMatchObject({ state: 'paused' })
  })

  it('is told with its owner, and with times in the channel’s own zone', async () => {
    const { say, subscribe } = await started()
    await say('set the time zone to Tokyo')
    expect(await subscribe('list', { user: 'U2' })).toMatch(
      /every Monday at 08:00 UTC\. Owner: somebody\. Next: Mon 27 Apr 2026, 17:00 \(Asia\/Tokyo\)/,
    )
    expect(await subscribe('YTD change Mondays 8am')).toMatch(
      /every Monday at 08:00 Asia\/Tokyo\. Next: .*the channel's\)/,
    )
  })

  it('may be quiet from the start', async () => {
    const { subscribe, say, desk } = await started()
    await subscribe('YTD change Mondays 8am UTC, only when something is new')
    await say('post the summary here every Friday at 8am UTC, quiet when nothing is new')
    expect((await desk.subscriptions('C1')).map(({ quiet }) => quiet).toSorted()).toEqual([false, true, true])
  })

  it.each([
    'show me exports every month since 2025',
    'send me exports by month since January 2025',
    'what did we export every month?',
    'change in exports July 2025',
  ])('is not heard in %s', async (text) => {
    const { say, desk } = await started()
    await say(text)
    expect(await desk.subscriptions()).toHaveLength(1)
  })

  it('is tested now by a job of its own', async () => {
    const { subscribe, jobs, id } = await started()
    await subscribe(`test ${id}`)
    expect(jobs).toMatchObject([{ subject: id, slot: expect.stringMatching(/^test-/) }])
  })

  it('is nobody’s business in another channel', async () => {
    const { subscribe, desk, id } = await started()
    const elsewhere = { channel: 'C9', user: 'stranger' }
    expect(await subscribe(`delete ${id}`, elsewhere)).toContain(`no subscription ${id} here`)
    expect(await desk.subscription(id)).toBeDefined()
  })
})
