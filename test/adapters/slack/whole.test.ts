import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCommands } from '../../../commands/index.ts'
import { createBot } from '../../../src/bot/bot.ts'
import { answererOver } from '../../../src/program/answerer.ts'
import { personal } from '../../../src/program/personal.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { list } from '../../support/slack/check.ts'
import { type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { change, mention, slash, takeBack, tap, write } from '../../support/slack/people.ts'
import type { Posted } from '../../support/slack/world.ts'

const SHIPPED = 'data/rare-earth-magnets'
const clock = { now: () => new Date('2026-04-25T12:00:00Z') }
const answerer = answererOver([SHIPPED])
const commands = createCommands()
const silent = { info() {}, warn() {}, error() {} }

/** The bot itself over the shipped data, in the real SDK, before the stand-in. */
describe('the whole bot in Slack', { timeout: 30_000 }, () => {
  let office: Office
  // The first question reads the lexicon, for which a busy machine may need longer than Slack waits.
  beforeAll(async () => void (await answerer.ask({ text: 'US imports July', now: clock.now() })))
  afterEach(() => office.close())

  const begin = async () => {
    const store = createMemoryStore(clock)
    const parts = { answerer: () => answerer, commands, store, log: silent, reference: () => 'ref' }
    const bot = createBot({ ...parts, ...personal(store) })
    office = await openedOffice(bot, { commands, store, options: { clock } })
    return office.slack
  }
  const standing = (count: number): Promise<Posted[]> =>
    patiently(() => {
      expect(office.slack.messages).toHaveLength(count)
      return office.slack.messages
    })
  const text = (at: number) => office.slack.seen()[at]?.text ?? ''
  const buttons = (at: number) => office.slack.seen()[at]?.buttons ?? []
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100))

  it('answers a mention in its thread, with reading, status, sources as links, and every button', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    const [answer] = await standing(1)
    expect(answer).toMatchObject({ thread: question.ts })
    expect(answer?.text).toMatch(/^619 t of rare-earth magnets went from China to the United States/)
    expect(text(0)).toMatch(/July = July 2025, the latest July held · read as China's exports/)
    expect(text(0)).toContain('published, not seasonally adjusted')
    expect(office.slack.seen()[0]?.lures[0]).toMatch(/^<https:\/\/[^|]+\|[^>]+>$/)
    for (const label of ['Jul 2024', 'value', 'share', 'by month', 'how?', 'sources?', 'Remove'])
      expect(buttons(0)).toContain(label)
    expect(answer?.blocks.at(-1)?.type).toBe('context_actions')
  })

  it('switches an assumption in place and goes on from there', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    const [answer] = await standing(1)
    await tap(slack, answer!, 'Jul 2024')
    await patiently(() => expect(text(0)).toMatch(/^591 t/))
    await write(slack, 'and Germany?', { thread_ts: question.ts })
    await standing(2)
    expect(text(1)).toMatch(/Germany.*July 2024/)
  })

  it('follows up in the thread, and keeps silent while people talk there', async () => {
    const slack = await begin()
    const { ts: thread_ts } = await mention(slack, 'US imports July')
    await standing(1)
    await write(slack, 'lol that was fun', { thread_ts })
    await write(slack, 'and Germany?', { thread_ts })
    await standing(2)
    expect(text(1)).toMatch(/^1,116 t/)
    await settled()
    expect(slack.messages).toHaveLength(2)
  })

  it('shows a ranking and two years of months as tables', async () => {
    const slack = await begin()
    await mention(slack, 'top buyers July 2025')
    await standing(1)
    await mention(slack, 'exports by month January 2024 to December 2025')
    await standing(2)
    const tables = slack.messages.map(({ blocks }) => blocks.find(({ type }) => type === 'table'))
    expect(list(tables[0]?.rows).length).toBe(4)
    expect(list(tables[1]?.rows).length).toBeGreaterThan(20)
  })

  it('shows how a figure came about, and where it is from, by a button', async () => {
    const slack = await begin()
    await mention(slack, 'US imports July')
    const [answer] = await standing(1)
    await tap(slack, answer!, 'how?')
    await standing(2)
    expect(text(1)).toContain('352.8 t')
    await tap(slack, answer!, 'sources?')
    await standing(3)
    expect(text(2)).toContain('S003')
  })

  it('asks back with buttons, and a tap answers', async () => {
    const slack = await begin()
    await mention(slack, 'Congo exports July')
    const [asked] = await standing(1)
    expect(buttons(0).slice(0, 2)).toEqual(['DR Congo', 'Republic of the Congo'])
    await tap(slack, asked!, 'DR Congo')
    await patiently(() => expect(text(0)).toContain('Congo'))
    await patiently(() => expect(asked?.updates).toBe(1))
  })

  it('says one line and at most three suggestions where it understood nothing', async () => {
    const slack = await begin()
    await mention(slack, 'blah blah foo')
    const [hint] = await standing(1)
    expect(hint?.text.split('\n')).toHaveLength(1)
    expect(hint?.blocks.filter(({ type }) => type !== 'actions')).toHaveLength(1)
    expect(buttons(0).filter((label) => label !== 'Remove').length).toBeLessThanOrEqual(3)
  })

  it.each(['thanks!', 'hello', 'ok great'])('is silent to small talk in a channel: %s', async (words) => {
    const slack = await begin()
    await mention(slack, words)
    await settled()
    expect(slack.messages).toHaveLength(0)
  })

  it('changes its answer with the question and takes it away with it', async () => {
    const slack = await begin()
    const question = await mention(slack, 'US imports July')
    await standing(1)
    await change(slack, question, question.text.replace('July', 'June'))
    await patiently(() => expect(text(0)).toMatch(/^353 t/))
    await takeBack(slack, question, 'stone')
    await standing(0)
  })

  it('runs a command of the list after /trade', async () => {
    const slack = await begin()
    await slash(slack, 'top July 2025')
    expect((await standing(1))[0]).toMatchObject({ ephemeral: 'U0ASKER' })
    expect(text(0)).toContain('Germany')
  })

  it('repeats nothing a person typed as markup', async () => {
    const slack = await begin()
    for (const typed of [
      '<!channel> exports',
      'exports to <@U0OTHER>',
      'imports of <!here|here> July',
      '&lt;!channel&gt;',
    ])
      await mention(slack, typed)
    await patiently(() => expect(slack.messages.length).toBeGreaterThan(0))
    await settled()
    const lures = slack.seen().flatMap((seen) => seen.lures)
    expect(lures.filter((lure) => !lure.startsWith('<https://'))).toEqual([])
  })
})
