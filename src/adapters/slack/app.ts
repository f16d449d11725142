import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import { clientOptions } from './clients.ts'
import type { Installations } from './installations.ts'
import { keepConnected } from './keep-connected.ts'
import type { BoltLogger } from './log.ts'
import type { Connection, SlackOptions, Workspaces } from './options.ts'
import type { Report } from './report.ts'
import { type Identity, SCOPES } from './start-check.ts'
import type { Wait } from './wait.ts'

type SocketConnection = Extract<Connection, { kind: 'socket' }>

export interface SlackApp {
  readonly app: App
  start(): Promise<void>
  /** Resolves once nothing more can come in. */
  stop(): Promise<void>
}

/** A Bolt app on the receiver that was asked for; nothing is registered on it yet. */
export function createApp(parts: AppParts): SlackApp {
  const { options, identity, logger } = parts
  const socket = options.connection.kind === 'socket' ? socketReceiver(parts, options.connection) : undefined
  const stopping = new AbortController()
  const line =
    socket && keepConnected(socket, { report: parts.report, wait: parts.wait, stopping: stopping.signal })
  const app = new App({
    receiver: socket ?? httpReceiver(parts),
    logger,
    convoStore: false,
    clientOptions: clientOptions(logger, options.slackApiUrl),
    ...authorizer(options.workspaces, identity),
  })
  // Listeners catch their own errors; what still arrives here must not end the process.
  app.error(async (error) => logger.error(error))

  return {
    app,
    async start() {
      await app.start().catch((error) => (line ? line.begin() : Promise.reject(error)))
    },
    async stop() {
      stopping.abort()
      const silent = socket
        ? new Promise((resolve) => socket.client.once('disconnected', resolve))
        : undefined
      await app.stop()
      await silent
      await line?.settled()
    },
  }
}

export interface AppParts {
  readonly options: SlackOptions
  readonly identity: Identity | undefined
  readonly installations: Installations
  readonly logger: BoltLogger
  readonly report: Report
  readonly wait: Wait
}

/** With one workspace its token is known to be right; with many, Bolt asks the installations. */
const authorizer = (workspaces: Workspaces, identity: Identity | undefined) =>
  workspaces.kind === 'one' && identity
    ? {
        authorize: async () => ({
          botToken: workspaces.botToken,
          ...(identity.botId === undefined ? {} : { botId: identity.botId }),
          botUserId: identity.botUser,
          // In a channel shared with another company an event may name theirs.
          teamId: identity.team,
        }),
      }
    : {}

function socketReceiver(parts: AppParts, { appToken, pingTimeoutMs }: SocketConnection): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: parts.logger,
    autoReconnectEnabled: false, // `keepConnected` does it
    ...(pingTimeoutMs === undefined ? {} : { clientPingTimeout: pingTimeoutMs }),
    ...installer(parts),
  })
}

function httpReceiver(parts: AppParts): HTTPReceiver {
  const { connection } = parts.options
  if (connection.kind !== 'http') throw new TypeError('not an http connection')
  const { signingSecret, port } = connection
  return new HTTPReceiver({ signingSecret, port, logger: parts.logger, ...installer(parts) })
}

/** What both receivers take for the install pages. The socket's own calls also follow these client options. */
function installer({ options, installations, logger }: AppParts) {
  const { workspaces, slackApiUrl } = options
  const client = clientOptions(logger, slackApiUrl)
  if (workspaces.kind === 'one') return { installerOptions: { clientOptions: client } }
  const { clientId, clientSecret, stateSecret, redirectUri, installPort } = workspaces
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...SCOPES],
    installationStore: installations,
    ...(redirectUri === undefined ? {} : { redirectUri }),
    installerOptions: {
      clientOptions: client,
      ...(redirectUri === undefined ? {} : { redirectUriPath: new URL(redirectUri).pathname }),
      ...(installPort === undefined ? {} : { port: installPort }),
    },
  }
}
