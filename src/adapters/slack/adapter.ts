import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '@slack/bolt'
import type { Adapter, Bot, CommandInfo } from '../../bot/ports.ts'
import { createSendOnce } from './already-sent.ts'
import { createApp } from './app.ts'
import { clientOptions, createClients } from './clients.ts'
import { createInstallations } from './installations.ts'
import { createLanes } from './lanes.ts'
import { POST_GAP_MS } from './limits.ts'
import { listenToCommand } from './listen/command.ts'
import { listenToForms } from './listen/forms.ts'
import { listenToHome } from './listen/home.ts'
import { listenToMessages } from './listen/messages.ts'
import type { Reception } from './listen/reception.ts'
import { listenToTaps } from './listen/taps.ts'
import { listenToUninstalls } from './listen/uninstall.ts'
import { createBoltLogger, redact } from './log.ts'
import { createMemory } from './memory.ts'
import { createOnce } from './once.ts'
import type { SlackOptions } from './options.ts'
import { createPatience, type Wait } from './patience.ts'
import { createPeople } from './people.ts'
import { type Place, placeOf } from './place.ts'
import { createPostbox, type Report } from './postbox.ts'
import { slackCode } from './slack-error.ts'
import { createSpacing } from './spacing.ts'
import { checkTokens } from './start-check.ts'

/** Somebody who asked waits this long for a rate limit; a scheduled post waits as long as its hour is fresh. */
const PATIENCE_MS = { asked: 20_000, posted: 10 * 60_000 }
const GRACE_MS = 20_000

export function createSlackAdapter(options: SlackOptions): Adapter {
  const { store, log, clock } = options
  const wait = options.wait ?? sleepFor
  const logger = createBoltLogger(log)
  const installations = createInstallations(store)
  const { workspaces } = options
  const tokenOf = async (team: string) =>
    workspaces.kind === 'one' ? workspaces.botToken : installations.tokenOf(team)
  const clients = createClients(tokenOf, () => clientOptions(logger, options.slackApiUrl))
  const report = createReport(options)
  const patience = createPatience(options.patienceMs ?? PATIENCE_MS.asked, wait)
  const postbox = createPostbox({ clients, patience, wait, report })
  const slowPatience = createPatience(PATIENCE_MS.posted, wait)
  const slowPostbox = createPostbox({ clients, patience: slowPatience, wait, report })
  const spacing = createSpacing(POST_GAP_MS, clock, wait)
  const sendOnce = createSendOnce(store, clients)
  const lanes = createLanes()
  let app: App | undefined

  const reception = (bot: Bot, commands: readonly CommandInfo[]): Reception => ({
    bot,
    commands,
    clients,
    clock,
    home: options.home,
    lanes,
    log,
    memory: createMemory(store, () => clock.now().getTime()),
    once: createOnce(store, log),
    people: createPeople(clients, patience, options.managers ?? 'admins'),
    postbox,
    report,
    allowedChannels: options.allowedChannels,
  })

  return {
    name: 'slack',
    async start(bot, commands) {
      const identity = await checkTokens(options, () => clientOptions(logger, options.slackApiUrl))
      const started = createApp(options, identity, installations, logger)
      listen(started, reception(bot, commands), installations)
      await started.start()
      app = started
      log.info('slack.started', {
        workspace: identity?.workspace ?? 'many',
        connection: options.connection.kind,
      })
    },
    async send(conversation, reply, { private: whispered, to, nonce } = {}) {
      const place = known(conversation)
      if (whispered && to !== undefined)
        return { conversation, id: WHISPERED + (await postbox.whisper(place, to, reply)) }
      const post = () => spacing.run(place.channel, () => slowPostbox.post(place, reply, nonce))
      return { conversation, id: nonce === undefined ? await post() : await sendOnce(nonce, place, post) }
    },
    async edit({ conversation, id }, reply) {
      if (!id.startsWith(WHISPERED)) await slowPostbox.update(known(conversation), id, reply)
    },
    async remove({ conversation, id }) {
      if (!id.startsWith(WHISPERED)) await slowPostbox.remove(known(conversation), id)
    },
    async stop() {
      const running = app
      app = undefined
      await running?.stop()
      const grace = new AbortController()
      const finished = Promise.all([lanes.drained(), spacing.drained()]).then(() => grace.abort())
      await Promise.race([finished, wait(options.graceMs ?? GRACE_MS, grace.signal)])
      if (!grace.signal.aborted) log.warn('slack.stopped_early', { unfinished: lanes.inFlight })
    },
  }
}

/** Slack never lets a private message be changed or taken back by its `ts`. */
const WHISPERED = 'private:'

function listen(app: App, reception: Reception, installations: ReturnType<typeof createInstallations>): void {
  listenToMessages(app, reception)
  listenToTaps(app, reception)
  listenToCommand(app, reception)
  listenToForms(app, reception)
  listenToHome(app, reception)
  listenToUninstalls(app, reception, installations)
}

function known(conversation: string): Place {
  const place = placeOf(conversation)
  if (!place) throw new Error(`not a Slack conversation: ${conversation}`)
  return place
}

function createReport({ log, reference = shortReference }: SlackOptions): Report {
  return (event, error, about = {}) => {
    const named = reference()
    const message = redact(error instanceof Error ? error.message : String(error))
    log.error(event, { reference: named, code: redact(slackCode(error)), message, ...about })
    return named
  }
}

/** An aborted wait is over, not failed. */
const sleepFor: Wait = (ms, signal) =>
  sleep(ms, undefined, signal ? { signal } : {}).catch((error) => {
    if (!signal?.aborted) throw error
  })

const shortReference = (): string => randomUUID().slice(0, 8)
