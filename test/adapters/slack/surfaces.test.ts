import { afterEach, describe, expect, it } from 'vitest'
import type { SlackOptions } from '../../../src/adapters/slack/options.ts'
import type { Bot, CommandInfo } from '../../../src/bot/ports.ts'
import { answerTo, createFakeBot } from '../../support/slack/bot.ts'
import { type Json, list } from '../../support/slack/check.ts'
import { type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { actionOf, deliver, interact, mention, slash, tap, write } from '../../support/slack/people.ts'
import { TEAM } from '../../support/slack/world.ts'

const COMMANDS: readonly CommandInfo[] = [
  {
    name: 'ask',
    help: 'Ask in your own words',
    examples: [],
    options: [{ name: 'question', help: 'In your own words', reader: 'text', required: true }],
  },
  {
    name: 'top',
    help: 'The largest buyers',
    examples: ['top july 2025'],
    options: [{ name: 'period', help: 'Month or range', reader: 'period' }],
  },
  {
    name: 'alert',
    help: 'Tell the channel when a figure moves',
    examples: [],
    manages: true,
    options: [
      { name: 'place', help: 'country', reader: 'place', required: true },
      { name: 'rule', help: 'when to tell', reader: 'text' },
    ],
  },
]

describe('the surfaces of Slack', () => {
  let office: Office
  let bot: ReturnType<typeof createFakeBot>
  afterEach(() => office.close())

  const begin = async (overrides: Partial<Bot> = {}, options: Partial<SlackOptions> = {}) => {
    bot = createFakeBot(overrides)
    office = await openedOffice(bot, { commands: COMMANDS, options })
    return office.slack
  }
  const standing = (count: number) =>
    patiently(() => {
      expect(office.slack.messages).toHaveLength(count)
      return office.slack.messages
    })
  const modal = () =>
    patiently(() => {
      expect(office.slack.modals).toHaveLength(1)
      return office.slack.modals[0]!
    })
  const submit = (view: Json, values: Json) =>
    interact(office.slack, {
      type: 'view_submission',
      user: { id: 'U0ASKER', team_id: TEAM },
      view: { ...view, id: 'V1', hash: 'h1', state: { values } },
    })

  describe('the slash command', () => {
    it('answers the person alone', async () => {
      const slack = await begin()
      await slash(slack, 'US imports July')
      expect((await standing(1))[0]).toMatchObject({ ephemeral: 'U0ASKER', channel: 'C0TRADE' })
      expect(bot.heard[0]).toMatchObject({ surface: 'command', text: 'US imports July', channel: 'C0TRADE' })
      expect(bot.heard[0]?.command).toBeUndefined()
    })

    it('has every command as its subcommand, with the rest as its first option', async () => {
      const slack = await begin()
      await slash(slack, 'top  July 2025')
      await standing(1)
      expect(bot.heard[0]?.command).toEqual({ name: 'top', args: { period: 'July 2025' } })
    })

    it('shares an answer when asked to with "post"', async () => {
      const slack = await begin()
      await slash(slack, 'post US imports July')
      expect((await standing(1))[0]?.ephemeral).toBeUndefined()
      expect(bot.heard[0]?.text).toBe('US imports July')
    })

    it('shares an answer by its button, as a message that its asker can remove', async () => {
      const slack = await begin()
      await slash(slack, 'US imports July')
      const [seen] = await standing(1)
      await tap(slack, seen!, 'Share here')
      const [, shared] = await standing(2)
      expect(shared).toMatchObject({ channel: 'C0TRADE', text: 'Answer to: US imports July' })
      expect(shared?.ephemeral).toBeUndefined()
      await patiently(async () => expect(await office.store.list('slack-asker:')).toHaveLength(1))
      await tap(slack, shared!, 'Remove')
      await standing(1)
    })

    it('shares where the bot is no member, as Slack lets the person do', async () => {
      const slack = await begin()
      slack.closed.add('C0TRADE')
      await slash(slack, 'post US imports July')
      expect((await standing(1))[0]?.ephemeral).toBeUndefined()
      expect(slack.accepted('response_url')).toHaveLength(1)
    })

    it('does not share into a channel it may not speak in', async () => {
      const slack = await begin({}, { allowedChannels: ['C0OTHER'] })
      await slash(slack, 'post US imports July')
      expect((await standing(1))[0]).toMatchObject({
        text: 'I do not post in this channel.',
        ephemeral: 'U0ASKER',
      })
    })

    it('switches a private answer where it stands', async () => {
      const slack = await begin()
      await slash(slack, 'US imports July')
      const [seen] = await standing(1)
      await tap(slack, seen!, 'July 2024')
      await patiently(() => expect(slack.seen()[0]?.text).toContain('July 2024'))
      expect(slack.messages).toHaveLength(1)
    })

    it('opens a form for a command with several fields, and runs it with what was filled in', async () => {
      const slack = await begin()
      slack.admins.add('U0ASKER')
      await slash(slack, 'alert')
      const view = await modal()
      expect(list(view.blocks).map(({ block_id }) => block_id)).toEqual(['place', 'rule'])
      await submit(view, {
        place: { place: { type: 'external_select', selected_option: { value: 'DE' } } },
        rule: { value: { type: 'plain_text_input', value: ' below 100 t ' } },
      })
      expect((await standing(1))[0]?.ephemeral).toBe('U0ASKER')
      expect(bot.heard[0]).toMatchObject({
        command: { name: 'alert', args: { place: 'DE', rule: 'below 100 t' } },
        mayManage: true,
      })
    })

    it('offers places as they are typed', async () => {
      const slack = await begin()
      const { payload } = await interact(slack, {
        type: 'block_suggestion',
        user: { id: 'U0ASKER', team_id: TEAM },
        action_id: 'place',
        block_id: 'place',
        value: 'ger',
        container: { type: 'view' },
      })
      expect(payload).toEqual({
        options: [{ text: { type: 'plain_text', text: 'Germany ger', emoji: false }, value: 'DE' }],
      })
    })

    it.each([
      ['admins', false],
      ['everyone', true],
      [['U0ASKER'], true],
      [['U0OTHER'], false],
    ] as const)('lets %j manage a channel: %s', async (managers, may) => {
      const slack = await begin({}, { managers })
      await slash(slack, 'alert DE below 100 t')
      await standing(1)
      expect(bot.heard[0]?.mayManage).toBe(may)
    })
  })

  it('asks about a message by its shortcut', async () => {
    const slack = await begin()
    await interact(slack, {
      type: 'message_action',
      callback_id: 'ask_about_this',
      user: { id: 'U0ASKER', team_id: TEAM },
      channel: { id: 'C0TRADE' },
      message: { type: 'message', text: 'exports fell in May', ts: '1769999999.000009' },
      message_ts: '1769999999.000009',
      response_url: `${slack.baseUrl}/response/C0TRADE/U0ASKER/shortcut`,
    })
    const view = await modal()
    expect(list(view.blocks)[0]?.element).toMatchObject({ initial_value: 'exports fell in May' })
    await submit(view, { question: { value: { type: 'plain_text_input', value: 'exports May' } } })
    expect((await standing(1))[0]).toMatchObject({ ephemeral: 'U0ASKER', text: 'Answer to: exports May' })
  })

  it('tells the answer of a form in a direct message where Slack keeps the bot out of the channel', async () => {
    const slack = await begin()
    slack.closed.add('C0SECRET')
    slack.admins.add('U0ASKER')
    await slash(slack, 'alert', { channel_id: 'C0SECRET' })
    await submit(await modal(), { rule: { value: { value: 'below 100 t' } } })
    expect((await standing(1))[0]).toMatchObject({ channel: 'DU0ASKER' })
  })

  describe('the home', () => {
    const opened = (slack: Office['slack'], tab: string) =>
      deliver(slack, { type: 'app_home_opened', user: 'U0ASKER', channel: 'D0ASKER', tab, event_ts: '1.1' })

    const home = async () => ({
      held: ['Rare-earth magnets: July 2023 – March 2026'],
      subscriptions: [
        {
          text: 'Monthly summary in #trade',
          buttons: [
            {
              label: 'Stop',
              group: 'manage' as const,
              action: { kind: 'command' as const, command: 'subscribe', args: 'delete 1' },
            },
          ],
        },
      ],
      help: ['Ask in plain words.'],
    })

    it('shows what is held, recent questions, subscriptions and help', async () => {
      const slack = await begin({}, { home })
      await mention(slack, 'US imports July')
      await standing(1)
      await opened(slack, 'home')
      await patiently(() => expect(slack.views.has('U0ASKER')).toBe(true))
      const page = JSON.stringify(slack.views.get('U0ASKER'))
      for (const shown of ['March 2026', 'US imports July', 'Monthly summary', 'Ask in plain words.'])
        expect(page).toContain(shown)
    })

    it('remembers what was understood, wherever it was asked, and nothing else', async () => {
      const slack = await begin({
        handle: async ({ text }) => answerTo(text, text.includes('blah') ? { status: 'refused' } : {}),
      })
      await mention(slack, 'asked aloud')
      await mention(slack, 'blah aloud')
      await slash(slack, 'asked apart')
      await slash(slack, 'ask asked by name')
      await slash(slack, 'blah apart')
      await slash(slack, 'alert exports below 100 t')
      await standing(6)
      await patiently(async () => expect(await office.store.list('slack-recent:')).toHaveLength(3))
      await opened(slack, 'home')
      await patiently(() => expect(slack.views.has('U0ASKER')).toBe(true))
      const page = JSON.stringify(slack.views.get('U0ASKER'))
      for (const asked of ['asked aloud', 'asked apart', 'asked by name']) expect(page).toContain(asked)
      for (const other of ['blah', 'below 100 t']) expect(page).not.toContain(other)
    })

    it('answers a recent question in the direct message', async () => {
      const slack = await begin({}, { home })
      await opened(slack, 'home')
      await patiently(() => expect(slack.views.has('U0ASKER')).toBe(true))
      const view = slack.views.get('U0ASKER')!
      await interact(slack, {
        type: 'block_actions',
        user: { id: 'U0ASKER', team_id: TEAM },
        container: { type: 'view', view_id: 'V0HOME' },
        view: { ...view, id: 'V0HOME' },
        actions: [actionOf(list(view.blocks), 'top buyers')],
      })
      expect((await standing(1))[0]).toMatchObject({ channel: 'D0ASKER', text: 'Answer to: top buyers' })
    })
  })

  it('shows the home anew after a button on it did something', async () => {
    let subscribed = true
    const home = async () => ({
      held: [],
      help: [],
      subscriptions: subscribed
        ? [
            {
              text: 'Monthly summary',
              buttons: [
                {
                  label: 'Stop',
                  group: 'manage' as const,
                  action: { kind: 'command' as const, command: 'alert', args: 'delete 1' },
                },
              ],
            },
          ]
        : [],
    })
    const tapped = async () => {
      subscribed = false
      return undefined
    }
    const slack = await begin({ tap: tapped }, { home, managers: 'everyone' })
    await deliver(slack, {
      type: 'app_home_opened',
      user: 'U0ASKER',
      channel: 'D0ASKER',
      tab: 'home',
      event_ts: '1.1',
    })
    await patiently(() => expect(slack.views.has('U0ASKER')).toBe(true))
    const view = slack.views.get('U0ASKER')!
    await interact(slack, {
      type: 'block_actions',
      user: { id: 'U0ASKER', team_id: TEAM },
      container: { type: 'view', view_id: 'V0HOME' },
      view: { ...view, id: 'V0HOME' },
      actions: [actionOf(list(view.blocks), 'Stop')],
    })
    await patiently(() => expect(JSON.stringify(slack.views.get('U0ASKER'))).not.toContain('Monthly summary'))
    expect(bot.tapped[0]).toMatchObject({ mayManage: true, action: { kind: 'command', args: 'delete 1' } })
  })

  describe('the pane', () => {
    it('of an agent gets four questions that the data can answer, without a thread', async () => {
      const slack = await begin()
      await deliver(slack, {
        type: 'app_home_opened',
        user: 'U0ASKER',
        channel: 'D0ASKER',
        tab: 'messages',
        event_ts: '1.1',
      })
      await patiently(() => expect(slack.accepted('assistant.threads.setSuggestedPrompts')).toHaveLength(1))
      const { args } = slack.accepted('assistant.threads.setSuggestedPrompts')[0]!
      expect(list(args.prompts).map(({ message }) => message)).toEqual([
        'US imports July',
        'top buyers',
        'YTD change',
        'Japan',
      ])
      expect(args.thread_ts).toBeUndefined()
    })

    it('of an older app gets them in its thread, and answers there', async () => {
      const slack = await begin()
      const assistant_thread = {
        user_id: 'U0ASKER',
        channel_id: 'D0ASKER',
        thread_ts: '1769999999.000001',
        context: {},
      }
      await deliver(slack, { type: 'assistant_thread_started', assistant_thread, event_ts: '1.1' })
      await patiently(() => expect(slack.accepted('assistant.threads.setSuggestedPrompts')).toHaveLength(1))
      expect(slack.accepted('assistant.threads.setSuggestedPrompts')[0]?.args.thread_ts).toBe(
        '1769999999.000001',
      )
      await deliver(slack, { type: 'assistant_thread_context_changed', assistant_thread, event_ts: '1.2' })
      await write(slack, 'US imports July', { channel: 'D0ASKER', thread_ts: '1769999999.000001' })
      expect((await standing(1))[0]?.thread).toBe('1769999999.000001')
    })

    it.each([
      ['beside the question', {}],
      ['in a thread', { thread_ts: '1769999999.000001' }],
    ])('shows that the bot is at work, and no more once it has answered: %s', async (_, more) => {
      const slack = await begin()
      await write(slack, 'US imports July', { channel: 'D0ASKER', ...more })
      await standing(1)
      const order = () =>
        slack.calls.flatMap(({ method, args }) =>
          /setStatus|postMessage/.test(method) ? [args.status ?? 'the answer'] : [],
        )
      await patiently(() => expect(order().length).toBeGreaterThan(1))
      await patiently(() => expect(['', 'the answer']).toContain(order().at(-1)))
      expect(order()).toContain('is looking up the figures…')
    })

    it('has its status taken away by the answer alone where it stood before', async () => {
      const slack = await begin({
        handle: async ({ text }) => {
          await patiently(() => expect(slack.accepted('assistant.threads.setStatus')).toHaveLength(1))
          await new Promise((resolve) => setTimeout(resolve, 500)) // until Slack's yes has come back
          return answerTo(text)
        },
      })
      await write(slack, 'US imports July', { channel: 'D0ASKER', thread_ts: '1769999999.000001' })
      await standing(1)
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(slack.accepted('assistant.threads.setStatus')).toHaveLength(1)
    })

    it('does not wait for a status that Slack takes its time with, and takes it back behind the answer', async () => {
      const slack = await begin()
      slack.faults.slow.set('assistant.threads.setStatus', 4_000)
      await write(slack, 'US imports July', { channel: 'D0ASKER', thread_ts: '1769999999.000001' })
      await standing(1)
      expect(slack.accepted('assistant.threads.setStatus')).toHaveLength(0)
      await patiently(() =>
        expect(slack.accepted('assistant.threads.setStatus').map(({ args }) => args.status)).toEqual([
          'is looking up the figures…',
          '',
        ]),
      )
    })

    it('has its status taken away where the bot failed or kept silent', async () => {
      const slack = await begin({ handle: async () => undefined })
      await write(slack, 'US imports July', { channel: 'D0ASKER', thread_ts: '1769999999.000001' })
      await patiently(() =>
        expect(slack.accepted('assistant.threads.setStatus').map(({ args }) => args.status)).toEqual([
          'is looking up the figures…',
          '',
        ]),
      )
    })

    it('answers as well where Slack has no status to set', async () => {
      const slack = await begin({ handle: async () => answerTo('x') })
      slack.faults.refuse.set('assistant.threads.setStatus', 'invalid_thread_ts')
      await write(slack, 'US imports July', { channel: 'D0ASKER' })
      await standing(1)
      expect(office.records.filter(({ level }) => level === 'error')).toEqual([])
    })
  })
})
