import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Adapter, Bot, Message } from '../../src/bot/ports.ts'
import type { Block, Reply } from '../../src/reply/reply.ts'

/** A platform with people on it, as the contract needs it: the adapter under test is created, not started. */
export interface AdapterHarness {
  readonly adapter: Adapter
  /** A place where `send` may post. */
  readonly conversation: string
  /** Somebody there, for private messages. */
  readonly user: string
  /** A person asks the bot, in the way people do there. */
  ask(text: string): Promise<void>
  /** What people there see now, oldest first. */
  seen(): readonly Seen[]
  close(): Promise<void>
}

export interface Seen {
  /** As people read it: tables included, the platform's markup taken off again. */
  readonly text: string
  /** Only one person sees it. */
  readonly private: boolean
  readonly buttons: readonly string[]
  /** What in it would notify somebody or lead somewhere: mentions, broadcasts, links. */
  readonly lures: readonly string[]
}

export type Ability = 'private' | 'edit' | 'remove' | 'cut' | 'buttons' | 'nonce'

/** One suite for every adapter. What a platform cannot do is named, with the reason. */
export function adapterContract(
  name: string,
  create: () => Promise<AdapterHarness>,
  cannot: Partial<Record<Ability, string>> = {},
): void {
  const where = (ability: Ability, fact: string, run: () => Promise<void>) =>
    cannot[ability] ? it.skip(`${fact} (${name}: ${cannot[ability]})`) : it(fact, run)

  describe(`the adapter contract: ${name}`, () => {
    let harness: AdapterHarness | undefined

    const begin = async (bot: Bot = botThat(echo)) => {
      harness = await create()
      await harness.adapter.start(bot, [])
      return harness
    }

    afterEach(async () => {
      await harness?.adapter.stop()
      await harness?.close()
      harness = undefined
    })

    it('answers a question once', async () => {
      const { ask, seen } = await begin()
      await ask('US imports July')
      await until(() => seen().length > 0)
      await settle()
      expect(seen()).toHaveLength(1)
      expect(seen()[0]?.text).toContain('You asked: US imports July')
    })

    it('hands the bot the words, the person and the place', async () => {
      const heard: Message[] = []
      const { ask, adapter } = await begin(botThat(async (message) => void heard.push(message)))
      await ask('top buyers')
      await until(() => heard.length === 1)
      expect(heard[0]).toMatchObject({ text: 'top buyers', platform: adapter.name })
      expect(heard[0]?.user).not.toBe('')
      expect(heard[0]?.conversation.startsWith(adapter.name)).toBe(true)
    })

    it('stays silent where the bot does', async () => {
      let heard = 0
      const { ask, seen } = await begin(botThat(async () => void heard++))
      await ask('thanks!')
      await until(() => heard === 1)
      await settle()
      expect(seen()).toHaveLength(0)
    })

    it('posts without being asked', async () => {
      const { adapter, conversation, seen } = await begin()
      await adapter.send(conversation, replyOf('Released: March 2026'))
      await until(() => seen().length === 1)
      expect(seen()[0]).toMatchObject({ private: false })
      expect(seen()[0]?.text).toContain('Released: March 2026')
    })

    where('private', 'shows a private message to one person alone', async () => {
      const { adapter, conversation, user, seen } = await begin()
      await adapter.send(conversation, replyOf('For you'), { private: true, to: user })
      await until(() => seen().length === 1)
      expect(seen()[0]?.private).toBe(true)
    })

    where('edit', 'changes a message where it stands', async () => {
      const { adapter, conversation, seen } = await begin()
      const ref = await adapter.send(conversation, replyOf('first'))
      await adapter.edit(ref, replyOf('second'))
      await until(() => seen()[0]?.text.includes('second') === true)
      expect(seen()).toHaveLength(1)
      expect(seen()[0]?.text).not.toContain('first')
    })

    where('remove', 'takes a message away', async () => {
      const { adapter, conversation, seen } = await begin()
      const ref = await adapter.send(conversation, replyOf('going'))
      await until(() => seen().length === 1)
      await adapter.remove(ref)
      await until(() => seen().length === 0)
    })

    where('nonce', 'makes one message of a send that is repeated', async () => {
      const { adapter, conversation, seen } = await begin()
      await adapter.send(conversation, replyOf('slot'), { nonce: 'slot-1' })
      await adapter.send(conversation, replyOf('slot'), { nonce: 'slot-1' })
      await settle()
      expect(seen()).toHaveLength(1)
    })

    where('buttons', 'shows the buttons of a reply', async () => {
      const { adapter, conversation, seen } = await begin()
      await adapter.send(conversation, { ...replyOf('July 2025'), blocks: [line('July 2025'), oneButton] })
      await until(() => seen().length === 1)
      expect(seen()[0]?.buttons).toContain('July 2024')
    })

    where(
      'buttons',
      'says everything in the order of the reply, and buttons by what they are for',
      async () => {
        const { adapter, conversation, seen } = await begin()
        const blocks: Block[] = [line('the answer'), longTable(2), line('the small print'), buttonsOfAllSorts]
        await adapter.send(conversation, { ...replyOf('the answer'), blocks })
        await until(() => seen().length === 1)
        const { text = '', buttons = [] } = seen()[0] ?? {}
        const told = ['the answer', 'partner 1', 'partner 2', 'the small print'].map((part) =>
          text.indexOf(part),
        )
        expect(told).toEqual(told.filter((at) => at >= 0).toSorted((a, b) => a - b))
        expect(buttons.slice(0, 4)).toEqual(['another reading', 'next question', 'how?', 'sources'])
      },
    )

    where('cut', 'cuts a long table between rows and says how many are left out', async () => {
      const rows = 600
      const { adapter, conversation, seen } = await begin()
      await adapter.send(conversation, { ...replyOf('Ranking'), blocks: [line('Ranking'), longTable(rows)] })
      await until(() => seen().length === 1)
      const text = seen()[0]?.text ?? ''
      const shown = text.match(/partner \d+ of the long table/g)?.length ?? 0
      const leftOut = Number(/(\d+) more/.exec(text.replaceAll(',', ''))?.[1])
      expect(shown).toBeGreaterThan(5)
      expect(shown + leftOut).toBe(rows)
      expect(text).toContain('partner 1 of the long table')
    })

    it('makes no mention, broadcast or link of what somebody typed', async () => {
      const { adapter, conversation, seen } = await begin()
      for (const typed of MARKUP) await adapter.send(conversation, replyOf(typed))
      await until(() => seen().length === MARKUP.length)
      expect(seen().flatMap((message) => message.lures)).toEqual([])
      for (const [i, typed] of MARKUP.entries()) expect(readable(seen()[i]?.text)).toContain(readable(typed))
    })

    it('lets the answers in flight finish before it stops', async () => {
      let release = () => {}
      let heard = false
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      const { adapter, ask, seen } = await begin(
        botThat(async (message) => {
          heard = true
          await held
          return echo(message)
        }),
      )
      await ask('slow one')
      await until(() => heard)
      const stopped = adapter.stop()
      release()
      await stopped
      expect(
        seen()
          .map((message) => message.text)
          .join(),
      ).toContain('You asked: slow one')
    })
  })
}

/** What people type, by accident or not. */
const MARKUP = [
  '<!channel> <!here> <!everyone> @everyone @here',
  '<@U0PERSON> <@123456789012345678> <@&123456789012345678> <#C0CHANNEL>',
  '<https://bad.example|harmless> [harmless](https://bad.example)',
  'https://bad.example/login and www.bad.example',
  '*bold* _italic_ ~gone~ `code` ```block``` ||spoiler||',
  'R&D &lt;!channel&gt; &amp; > quoted',
]

export const replyOf = (text: string): Reply => ({
  status: 'answered',
  blocks: [line(text)],
  text,
  silent: false,
  private: false,
})

export const botThat = (handle: Bot['handle'], more: Partial<Bot> = {}): Bot => ({
  handle,
  tap: async () => undefined,
  suggest: () => [],
  examples: () => ['US imports July'],
  ...more,
})

const echo = async (message: Message): Promise<Reply> => replyOf(`You asked: ${message.text}`)
const line = (text: string): Block => ({ kind: 'line', text: [{ text }] })

const oneButton: Block = {
  kind: 'buttons',
  buttons: [
    { label: 'July 2024', group: 'alternative', action: { kind: 'ask', question: 'exports July 2024' } },
  ],
}

/** In no good order. */
const buttonsOfAllSorts: Block = {
  kind: 'buttons',
  buttons: [
    { label: 'how?', group: 'proof', action: { kind: 'how', question: 'exports July 2025' } },
    {
      label: 'next question',
      group: 'next',
      action: { kind: 'ask', question: 'share of exports July 2025' },
    },
    { label: 'sources', group: 'proof', action: { kind: 'sources', question: 'exports July 2025' } },
    {
      label: 'another reading',
      group: 'alternative',
      action: { kind: 'ask', question: 'exports July 2024' },
    },
  ],
}

const longTable = (rows: number): Block => ({
  kind: 'table',
  columns: [
    { title: 'Partner', align: 'left' },
    { title: 't', align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, i) => [`partner ${i + 1} of the long table`, String(i + 1)]),
})

/** Invisible joiners that keep text from becoming markup, and backslashes before signs, are not read by people. */
const readable = (text = ''): string => text.replace(/[\u200b\u2060]|\\(?=\p{P}|\p{S})/gu, '')

const until = (done: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(done()).toBe(true), { timeout: 4000, interval: 5 })

/** Long enough for a second message to show itself, had one been sent. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))
