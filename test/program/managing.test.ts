import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SCOPES } from '../../src/adapters/slack/start-check.ts'
import { ANNA, BORIS } from '../support/discord/people.ts'
import { GUILD, type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { TYPE } from '../support/discord/world.ts'
import { ASKER, mention, slash, write } from '../support/slack/people.ts'
import { type SlackStandIn, startSlackStandIn } from '../support/slack/stand-in.ts'
import { TOKENS } from '../support/slack/world.ts'
import { startProgram } from './support/run.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'tallyman-managing-'))
let slack: SlackStandIn
let discord: StandIn
let program: ReturnType<typeof startProgram>

const patiently = (assertion: () => void) => vi.waitFor(assertion, { timeout: 60_000, interval: 30 })

beforeAll(async () => {
  slack = await startSlackStandIn(SCOPES)
  slack.admins.add(ASKER)
  discord = await startStandIn()
  discord.world.managers.add(ANNA)
  program = startProgram(['start'], {
    TALLYMAN_STATE: join(folder, 'state.db'),
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.url,
    DISCORD_GUILD_ID: GUILD,
  })
  await patiently(() => expect(program.err()).toContain('program.started'))
})

afterAll(async () => {
  program.child.kill('SIGTERM')
  expect((await program.ended).code).toBe(0)
  await Promise.all([slack.close(), discord.close()])
  rmSync(folder, { recursive: true })
})

/** One way of speaking to the bot: says something, and gives what was shown since that fits. */
interface Speaker {
  /** @param there another channel than the usual one */
  say(text: string, answer: RegExp, there?: boolean): Promise<string>
}

async function shownBy(seen: () => readonly { text: string }[], act: () => unknown, answer: RegExp) {
  const before = seen().length
  await act()
  await patiently(() =>
    expect(
      seen()
        .slice(before)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(answer),
  )
  return seen()
    .slice(before)
    .map(({ text }) => text)
    .join('\n')
}

const isCommand = /^(subscribe|alert|defaults|forget)\b\s*(.*)$/s

const speakers: Readonly<Record<string, () => Speaker>> = {
  'Slack, in plain words': () => ({
    say: (text, answer, there) =>
      shownBy(
        () => slack.seen(),
        () => mention(slack, text, there ? { channel: 'C0OTHER' } : {}),
        answer,
      ),
  }),
  'Slack, by /trade': () => ({
    say: (text, answer, there) =>
      shownBy(
        () => slack.seen(),
        () => slash(slack, text, there ? { channel_id: 'C0OTHER' } : {}),
        answer,
      ),
  }),
  'Discord, in plain words': () => ({
    say: (text, answer, there) =>
      shownBy(
        () => discord.seen(),
        () => discord.people.mention(there ? otherChannel() : discord.channel, text),
        answer,
      ),
  }),
  'Discord, by command': () => ({
    say: (text, answer, there) => {
      const [, name = 'ask', request = ''] = isCommand.exec(text) ?? [undefined, 'ask', text]
      const options = name === 'ask' ? { question: text } : request === '' ? {} : { request }
      const channel = there ? otherChannel() : discord.channel
      return shownBy(
        () => discord.seen(),
        () => discord.people.slash({ channel }, name, options),
        answer,
      )
    },
  }),
}

let other: string | undefined
const otherChannel = (): string => {
  other ??= discord.world.addChannel({ type: TYPE.text, guild: GUILD })
  return other
}

const idIn = (text: string): string => /\b[sa][346789bcdfghjkmnpqrtvwx]{5}\b/.exec(text)?.[0] ?? ''

describe.each(Object.keys(speakers))('on %s', (name) => {
  const byCommand = name.includes('command') || name.includes('/trade')
  /** The same wish in plain words, or as a command has it. */
  const words = (plain: string, command: string): string => (byCommand ? command : plain)

  it('a subscription is made, listed, edited, paused, tested, moved and deleted', async () => {
    const { say } = speakers[name]!()
    const made = await say(
      'subscribe to YTD change every month on the 20th at 9:30 Berlin time',
      /Subscribed: /,
    )
    expect(made).toMatch(
      /every month on the 20th at 09:30 Europe\/Berlin\. Next: \w{3} 20 \w+ \d{4}, 09:30 \(Europe\/Berlin\)/,
    )
    const id = idIn(made)
    await say(words('test it now', `subscribe test ${id}`), /16,001 t against 15,268 t/)
    await patiently(() => expect(program.err()).not.toContain('post_unsure'))
    // what was posted is written down a moment after it is seen
    await patiently(async () => {
      const list = await say(words('show our subscriptions', 'subscribe list'), /One subscription here/)
      expect(list).toMatch(/Yours\. Last: posted, .*\(Europe\/Berlin\)\. Next: /)
    })
    const edit = words(`edit ${id} to Mondays 8am UTC`, `subscribe edit ${id} to Mondays 8am UTC`)
    await say(edit, /Changed: .*“YTD change”, every Monday at 08:00 UTC/)
    const contents = `${id} the summary; top buyers July 2025 when the data comes out`
    await say(
      words(`edit ${contents}`, `subscribe edit ${contents}`),
      /the summary and “top buyers July 2025”, when new data come out/,
    )
    await say(words(`pause ${id}`, `subscribe pause ${id}`), /Paused: /)
    await say(words(`resume ${id}`, `subscribe resume ${id}`), /It goes on: /)
    await say(words(`quiet ${id}`, `subscribe quiet ${id}`), /Quiet while nothing is new/)
    await say(words(`move ${id} here`, `subscribe move ${id}`), /Moved here: /, true)
    await say(words('subscriptions', 'subscribe'), /Nothing is subscribed here/)
    await say(words(`delete ${id}`, `subscribe delete ${id}`), /Deleted: /, true)
  })

  it('an alert is made, listed, edited, tested, muted and deleted', async () => {
    const { say } = speakers[name]!()
    const id = idIn(
      await say(
        words('alert me if exports to the US go below 300 t', 'alert exports to the US below 300 t'),
        /Alert a\w{5}/,
      ),
    )
    await say(words('show our alerts', 'alert list'), /One alert here/)
    await say(
      words(`edit ${id} to exports to the US above 900 t`, `alert edit ${id} exports to the US above 900 t`),
      /Changed: .*above 900 t/,
    )
    await say(words('test the alert', `alert test ${id}`), /if it fired now:/)
    await say(words(`mute ${id}`, `alert mute ${id}`), /Muted: /)
    await say(words(`delete ${id}`, `alert delete ${id}`), /Deleted: alert/)
  })

  it('defaults are set, act, are shown and cleared', async () => {
    const { say } = speakers[name]!()
    await say(
      words('our home country is the US', 'defaults home country US'),
      /home country the United States/,
    )
    await say(words('set the time zone to Tokyo', 'defaults time zone Tokyo'), /time zone Asia\/Tokyo/)
    await say('imports July 2025', /619 t.*the channel's home country: the United States/s)
    await say('imports July 2025', /5,577 t/, true)
    const made = await say('subscribe to imports every Monday at 8am', /Subscribed: .*08:00 Asia\/Tokyo/)
    await say(words('test it now', `subscribe test ${idIn(made)}`), /406 t/)
    await say(words('unsubscribe', `subscribe delete ${idIn(made)}`), /Deleted/)
    await say(words('clear all defaults', 'defaults clear'), /No longer taken for granted here/)
    await say('imports July 2025', /5,577 t/)
  })

  it('a person is forgotten', async () => {
    const { say } = speakers[name]!()
    await say(words('forget me', 'forget'), /Forgotten \(.*own no subscription and no alert/)
  })
})

describe('who may not manage a channel', () => {
  it('changes nothing on Slack, in whatever words, and sees what there is', async () => {
    const stranger = { user: 'U0OTHER' }
    const seen = () => slack.seen()
    for (const text of [
      'subscribe to exports every Monday at 8am',
      'post the summary here every Monday at 8am',
      'warn me if exports fall below 100 t',
      'set the time zone to Tokyo',
    ])
      await shownBy(seen, () => mention(slack, text, stranger), /Only people who manage this channel/)
    await shownBy(
      seen,
      () => mention(slack, 'show our subscriptions', stranger),
      /Nothing is subscribed here/,
    )
    await shownBy(seen, () => mention(slack, 'defaults', stranger), /Nothing is taken for granted here/)
    const direct = { ...stranger, channel: 'D0OTHER' }
    await shownBy(seen, () => write(slack, 'our home country is Japan', direct), /home country Japan/)
    await shownBy(seen, () => write(slack, 'forget me', direct), /Forgotten/)
    await shownBy(seen, () => write(slack, 'defaults', direct), /Nothing is taken for granted here/)
  })

  it('changes nothing on Discord, in whatever words', async () => {
    const { people, channel } = discord
    const seen = () => discord.seen()
    await shownBy(
      seen,
      () => people.mention(channel, 'set the time zone to Tokyo', { user: BORIS }),
      /Only people who manage/,
    )
    await shownBy(
      seen,
      () => people.slash({ channel, user: BORIS }, 'defaults', { request: 'measure value' }),
      /Only people who manage/,
    )
  })
})
