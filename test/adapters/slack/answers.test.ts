import { afterEach, describe, expect, it } from 'vitest'
import { createFakeBot } from '../../support/slack/bot.ts'
import { type Office, openedOffice, patiently } from '../../support/slack/harness.ts'
import { ASKER, mention, tap, write } from '../../support/slack/people.ts'
import type { Posted } from '../../support/slack/world.ts'

describe('an answer in Slack', () => {
  let office: Office
  afterEach(() => office.close())

  const answers = (count: number): Promise<Posted[]> =>
    patiently(() => {
      expect(office.slack.messages).toHaveLength(count)
      return office.slack.messages
    })

  const asked = async (text: string, more = {}): Promise<Posted> => {
    office = await openedOffice(createFakeBot())
    await mention(office.slack, text, more)
    return (await answers(1))[0]!
  }

  it('hangs under the mention, with a table, the grey line and buttons', async () => {
    const answer = await asked('US imports July')
    expect(answer.thread).toBe('1770000000.000001')
    expect(answer.blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'table',
      'context',
      'actions',
      'actions',
      'actions',
      'context_actions',
    ])
    expect(office.slack.seen()[0]?.text).toContain('Partner 1 | 1000')
    expect(office.slack.seen()[0]?.buttons).toEqual(['July 2024', 'By month', 'How calculated', 'Remove'])
  })

  it('carries a fallback text for notifications', async () => {
    expect((await asked('US imports July')).text).toBe('Answer to: US imports July')
  })

  it('links its sources and nothing else', async () => {
    await asked('US imports July')
    expect(office.slack.seen()[0]?.lures).toEqual(['<https://customs.example/a|Customs>'])
  })

  it('is switched in place by the button of an assumption', async () => {
    const answer = await asked('US imports July')
    await tap(office.slack, answer, 'July 2024')
    await patiently(() => expect(answer.updates).toBe(1))
    expect(office.slack.seen()[0]?.text).toContain('Answer to: US imports July, July 2024')
    expect(office.slack.messages).toHaveLength(1)
  })

  it('is left as it is when somebody else tries another assumption', async () => {
    const answer = await asked('US imports July')
    await tap(office.slack, answer, 'July 2024', 'U0OTHER')
    const [first, second] = await answers(2)
    expect(first?.updates).toBe(0)
    expect(second?.thread).toBe(answer.thread)
  })

  it('is followed by the answer to a suggested question', async () => {
    const answer = await asked('US imports July')
    await tap(office.slack, answer, 'By month')
    const [, next] = await answers(2)
    expect(next).toMatchObject({ thread: answer.thread, text: 'Answer to: US imports July by month' })
  })

  it('keeps its buttons through a restart', async () => {
    const answer = await asked('US imports July')
    await office.adapter.stop()
    const after = await openedOffice(createFakeBot(), { slack: office.slack, store: office.store })
    await tap(office.slack, answer, 'July 2024')
    await patiently(() => expect(answer.updates).toBe(1))
    await after.close()
  })

  it('goes when the asker removes it', async () => {
    const answer = await asked('US imports July')
    await tap(office.slack, answer, 'Remove')
    await answers(0)
  })

  it('stays when somebody else would remove it, and says why to them alone', async () => {
    const answer = await asked('US imports July')
    await tap(office.slack, answer, 'Remove', 'U0OTHER')
    const [, line] = await answers(2)
    expect(line).toMatchObject({ ephemeral: 'U0OTHER' })
    expect(line?.text).toContain('Only the person who asked')
  })

  it('goes when an admin removes it', async () => {
    const answer = await asked('US imports July')
    office.slack.admins.add('U0ADMIN')
    await tap(office.slack, answer, 'Remove', 'U0ADMIN')
    await answers(0)
  })

  it('counts one vote a person', async () => {
    const answer = await asked('US imports July')
    await tap(office.slack, answer, 'good')
    await tap(office.slack, answer, 'bad')
    await tap(office.slack, answer, 'good', 'U0OTHER')
    await answers(4)
    const votes = await office.store.list('slack-feedback:')
    expect(votes.map(({ value }) => value)).toEqual([
      { good: false, question: 'US imports July' },
      { good: true, question: 'US imports July' },
    ])
  })

  it('stands beside the question in a direct message, and the whole message is one conversation', async () => {
    const bot = createFakeBot()
    office = await openedOffice(bot)
    await write(office.slack, 'US imports July', { channel: 'D0ASKER' })
    expect((await answers(1))[0]?.thread).toBeUndefined()
    await write(office.slack, 'and Japan?', { channel: 'D0ASKER' })
    await answers(2)
    expect(new Set(bot.heard.map(({ conversation }) => conversation))).toEqual(
      new Set(['slack:T0TEAM:D0ASKER']),
    )
    expect(bot.heard.map(({ surface }) => surface)).toEqual(['direct', 'direct'])
  })

  it('comes to a follow-up in the thread that does not name the bot', async () => {
    const bot = createFakeBot()
    office = await openedOffice(bot)
    const question = await mention(office.slack, 'US imports July')
    await answers(1)
    await write(office.slack, 'and Japan?', { thread_ts: question.ts })
    await answers(2)
    expect(bot.heard.map(({ surface, conversation }) => [surface, conversation])).toEqual([
      ['mention', `slack:T0TEAM:C0TRADE:${question.ts}`],
      ['follow_up', `slack:T0TEAM:C0TRADE:${question.ts}`],
    ])
    expect(bot.heard[1]?.user).toBe(ASKER)
  })

  it('shows a picture once Slack has looked at it', async () => {
    const png = new Uint8Array([137, 80, 78, 71])
    const picture = { kind: 'picture' as const, alt: 'Exports by month', png }
    office = await openedOffice(
      createFakeBot({
        handle: async () => ({
          status: 'answered',
          text: 'A',
          silent: false,
          private: false,
          blocks: [picture],
        }),
      }),
    )
    await mention(office.slack, 'chart')
    const [answer] = await answers(1)
    expect(answer?.blocks[0]).toMatchObject({
      type: 'image',
      slack_file: { id: 'F1' },
      alt_text: 'Exports by month',
    })
    expect(office.slack.files.get('F1')?.uploaded).toBe(true)
  })
})
