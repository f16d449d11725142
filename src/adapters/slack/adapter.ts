import type { App } from '@slack/bolt'
import type { Adapter, SendOptions } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import { createSendOnce } from './already-sent.ts'
import { createApp, type SlackApp } from './app.ts'
import { clientOptions, createClients } from './clients.ts'
import { createInstallations, type Installations } from './installations.ts'
import { createLanes } from './lanes.ts'
import { POST_GAP_MS } from './limits.ts'
import { listenToCommand } from './listen/command.ts'
import { listenToForms } from './listen/forms.ts'
import { listenToHome } from './listen/home.ts'
import { listenToMessages } from './listen/messages.ts'
import type { Reception } from './listen/reception.ts'
import { listenToTaps } from './listen/taps.ts'
import { listenToUninstalls } from './listen/uninstall.ts'
import { createBoltLogger } from './log.ts'
import { createMemory } from './memory.ts'
import { createOnce } from './once.ts'
import type { SlackOptions } from './options.ts'
import { createPatience } from './patience.ts'
import { createPeople } from './people.ts'
import { isAllowedIn, isDirect, type Place, placeOf } from './place.ts'
import { createPostbox } from './postbox.ts'
import { PlaceRefused, toldRefused } from './refused-place.ts'
import { createReport } from './report.ts'
import { createSpacing } from './spacing.ts'
import { checkTokens } from './start-check.ts'
import { notListening } from './start-error.ts'
import { waitFor } from './wait.ts'

/** Somebody who asked waits this long for a rate limit; a scheduled post waits as long as its hour is fresh. */
const PATIENCE_MS = { asked: 20_000, posted: 10 * 60_000 }
const GRACE_MS = 20_000

export function createSlackAdapter(options: SlackOptions): Adapter {
  const { store, log, clock, workspaces, wait = waitFor } = options
  const logger = createBoltLogger(log)
  const report = createReport(log, options.reference)
  const installations = createInstallations(store)
  const tokenOf = async (team: string) =>
    workspaces.kind === 'one' ? workspaces.botToken : installations.tokenOf(team)
  const clients = createClients(tokenOf, () => clientOptions(logger, options.slackApiUrl))
  const postboxWith = (patienceMs: number) =>
    createPostbox({ clients, patience: createPatience(patienceMs, wait), wait, report })
  const patienceMs = options.patienceMs ?? PATIENCE_MS.asked
  const answers = postboxWith(patienceMs)
  const posts = postboxWith(PATIENCE_MS.posted)
  const spacing = createSpacing(POST_GAP_MS, clock, wait)
  const sendOnce = createSendOnce(store, clients)
  const lanes = createLanes()
  const patience = createPatience(patienceMs, wait)
  let running: SlackApp | undefined

  const desk: Omit<Reception, 'bot' | 'commands'> = {
    clients,
    clock,
    home: options.home,
    lanes,
    log,
    memory: createMemory(store, () => clock.now().getTime()),
    once: createOnce(store, log),
    patience,
    people: createPeople(clients, patience, options.managers ?? 'admins'),
    postbox: answers,
    report,
    allowedChannels: options.allowedChannels,
  }

  const post = async (place: Place, reply: Reply, { nonce }: SendOptions): Promise<string> => {
    if (!isAllowedIn(options.allowedChannels, place.channel))
      throw new PlaceRefused('the channel is not among SLACK_ALLOWED_CHANNELS')
    const now = () => spacing.run(place.channel, () => posts.post(place, reply, nonce))
    return nonce === undefined ? now() : sendOnce(nonce, place, now)
  }

  return {
    name: 'slack',
    async start(bot, commands) {
      const identity = await checkTokens(options, log, () => clientOptions(logger, options.slackApiUrl))
      const started = createApp({ options, identity, installations, logger, report, wait })
      listen(started.app, { ...desk, bot, commands }, installations)
      await started.start().catch(async (error) => {
        await started.stop().catch(() => {}) // the pages for installing may be open already
        throw notListening(options, error)
      })
      running = started
      log.info('slack.started', { workspace: identity?.workspace, connection: options.connection.kind })
    },
    async send(conversation, reply, given = {}) {
      const place = known(conversation)
      if (!given.private || isDirect(place.channel))
        return { conversation, id: await toldRefused(post(place, reply, given)) }
      if (given.to === undefined) throw new Error('a private message needs somebody to see it')
      return { conversation, id: WHISPERED + (await answers.whisper(place, given.to, reply)) }
    },
    async edit({ conversation, id }, reply) {
      if (!id.startsWith(WHISPERED)) await posts.update(known(conversation), id, reply)
    },
    async remove({ conversation, id }) {
      if (!id.startsWith(WHISPERED)) await posts.remove(known(conversation), id)
    },
    async stop() {
      const stopping = running
      running = undefined
      const grace = new AbortController()
      const finished = Promise.resolve(stopping?.stop())
        .then(() => Promise.all([lanes.drained(), spacing.drained()]))
        .then(() => grace.abort())
      await Promise.race([finished, wait(options.graceMs ?? GRACE_MS, grace.signal)])
      if (!grace.signal.aborted) log.warn('slack.stopped_early', { unfinished: lanes.inFlight })
    },
  }
}

/** Slack never lets a private message be changed or taken back by its `ts`. */
const WHISPERED = 'private:'

function listen(app: App, reception: Reception, installations: Installations): void {
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
