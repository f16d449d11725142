import { afterEach, describe, expect, it } from 'vitest'
import { answerTo, createFakeBot } from '../../support/slack/bot.ts'
import type { Json } from '../../support/slack/check.ts'
import { hurried, type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { deliver, MENTION, mentionEvent, messageEvent, writing } from '../../support/slack/people.ts'
import type { SlackStandIn } from '../../support/slack/stand-in.ts'
import { TOKENS } from '../../support/slack/world.ts'

const MENTIONS = 1_000
const CHANNELS = 200

describe('a burst of mentions', () => {
  let office: Office
  afterEach(() => office.close())

  it('is answered in full, in order in every thread, with one call in twenty refused', {
    timeout: 300_000, // how fast a machine is decides nothing
  }, async () => {
    const bot = createFakeBot({ handle: async ({ text }) => answerTo(text) })
    // A machine that is busy with all this must not take its own slowness for a lost line: Slack would tell what was on
    // it once more, behind what came later.
    const connection = { kind: 'socket', appToken: TOKENS.app, pingTimeoutMs: 120_000 } as const
    office = await openedOffice(bot, { options: { wait: hurried, connection } })
    const { slack } = office
    slack.faults.rateLimited = (_, call) => call % 20 === 0

    await Promise.all(
      Array.from({ length: MENTIONS }, async (_, i) => {
        const channel = `C${i % CHANNELS}`
        const written = writing(slack, `${MENTION} question ${i}`, {
          channel,
          thread_ts: `1769999999.${channel}`,
        })
        await Promise.all([insist(slack, mentionEvent(written)), insist(slack, messageEvent(written))])
      }),
    )
    await patiently(() => expect(slack.messages).toHaveLength(MENTIONS), 250_000)

    expect(office.records.filter(({ level }) => level === 'error')).toEqual([])
    const answered = new Set(slack.messages.map(({ text }) => text))
    expect(answered.size).toBe(MENTIONS)
    for (let channel = 0; channel < CHANNELS; channel++) {
      const order = slack.messages.filter((message) => message.channel === `C${channel}`).map(numberOf)
      expect(order).toEqual([...order].sort((a, b) => a - b))
    }
    expect(slack.calls.filter(({ error }) => error === 'ratelimited').length).toBeGreaterThan(MENTIONS / 25)
  })
})

/** What is not acknowledged in time comes again, as Slack does it. */
const insist = (slack: SlackStandIn, event: Json): Promise<unknown> =>
  deliver(slack, event).catch(() => insist(slack, event))

const numberOf = ({ text }: { text: string }): number => Number(/\d+$/.exec(text)?.[0])
