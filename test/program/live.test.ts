import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { SCOPES } from '../../src/adapters/slack/start-check.ts'
import { mention } from '../support/slack/people.ts'
import { type SlackStandIn, startSlackStandIn } from '../support/slack/stand-in.ts'
import { TOKENS } from '../support/slack/world.ts'
import { HEADER } from '../trade/support/package.ts'
import { runProgram, startProgram } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tallyman-live-'))
afterAll(() => rmSync(folder, { recursive: true }))

let slack: SlackStandIn | undefined
afterEach(() => slack?.close())

const patiently = (assertion: () => void) => vi.waitFor(assertion, { timeout: 40_000, interval: 50 })

const month = (period: string, tonnes: number) =>
  `${HEADER}\n${period},CN,WORLD,export,85051110,net_weight,${tonnes},t,1,published,S003,,,`

it('a running bot takes up what is added, posts what waits for it, and takes files from its inbox', async () => {
  slack = await startSlackStandIn(SCOPES)
  const [versions, inbox] = [join(folder, 'versions'), join(folder, 'inbox')]
  mkdirSync(inbox)
  const { child, ended, err } = startProgram(['start'], {
    TALLYMAN_STATE: join(folder, 'state.db'),
    DATA_VERSIONS: versions,
    DATA_INBOX: inbox,
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: slack.apiUrl,
    SLACK_MANAGERS: 'everyone',
  })
  const seen = () => slack?.seen().map(({ text }) => text) ?? []
  await patiently(() => expect(err()).toContain('program.started'))
  await mention(slack, 'subscribe to exports latest month when the data comes out')
  await patiently(() => expect(seen().at(-1)).toContain('Subscribed: s'))

  writeFileSync(join(folder, 'april.csv'), month('2026-04', 7001))
  const added = await runProgram(['data', 'add', join(folder, 'april.csv'), '--to', versions])
  expect(added.code).toBe(0)
  await patiently(() => expect(seen().filter((text) => text.includes('7,001 t'))).toHaveLength(1))
  await mention(slack, 'exports April 2026')
  await patiently(() => expect(seen().filter((text) => text.includes('7,001 t'))).toHaveLength(2))

  writeFileSync(join(inbox, 'may.csv'), month('2026-05', 7205))
  await patiently(() => expect(seen().filter((text) => text.includes('7,205 t'))).toHaveLength(1))
  await patiently(() => expect(readdirSync(join(inbox, 'done'))).toHaveLength(2))

  writeFileSync(join(inbox, 'june.csv'), month('2026-06', 7300).replace('export', 'sideways'))
  await patiently(() => expect(err()).toContain('inbox.failed'))
  await mention(slack, 'exports May 2026')
  await patiently(() => expect(seen().filter((text) => text.includes('7,205 t'))).toHaveLength(2))

  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
}, 120_000)
