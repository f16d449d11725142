import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import { clientOptions } from './clients.ts'
import type { Installations } from './installations.ts'
import type { BoltLogger } from './log.ts'
import type { SlackOptions, Workspaces } from './options.ts'
import { type Identity, SCOPES } from './start-check.ts'

/** A Bolt app on the receiver that was asked for; nothing is registered on it yet. */
export function createApp(
  options: SlackOptions,
  identity: Identity | undefined,
  installations: Installations,
  logger: BoltLogger,
): App {
  const receiver =
    options.connection.kind === 'socket'
      ? socketReceiver(options, installations, logger)
      : httpReceiver(options, installations, logger)
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    clientOptions: clientOptions(logger, options.slackApiUrl),
    ...authorizer(options.workspaces, identity),
  })
  // Listeners catch their own errors; what still arrives here must not end the process.
  app.error(async (error) => logger.error(error))
  return app
}

/** With one workspace its token is known to be right; with many, Bolt asks the installations. */
const authorizer = (workspaces: Workspaces, identity: Identity | undefined) =>
  workspaces.kind === 'one' && identity
    ? {
        authorize: async () => ({
          botToken: workspaces.botToken,
          botId: identity.botId,
          botUserId: identity.botUser,
        }),
      }
    : {}

function socketReceiver(options: SlackOptions, installations: Installations, logger: BoltLogger) {
  if (options.connection.kind !== 'socket') throw new TypeError('not a socket connection')
  const { appToken, pingTimeoutMs } = options.connection
  return new SocketModeReceiver({
    appToken,
    logger,
    ...(pingTimeoutMs === undefined ? {} : { clientPingTimeout: pingTimeoutMs }),
    ...installer(options, installations, logger, { retryConfig: { retries: 100, factor: 1.3 } }),
  })
}

function httpReceiver(options: SlackOptions, installations: Installations, logger: BoltLogger) {
  if (options.connection.kind !== 'http') throw new TypeError('not an http connection')
  const { signingSecret, port } = options.connection
  return new HTTPReceiver({ signingSecret, port, logger, ...installer(options, installations, logger) })
}

/** What both receivers take for the install pages. The socket's own calls also follow these client options. */
function installer(
  { workspaces, slackApiUrl }: SlackOptions,
  installations: Installations,
  logger: BoltLogger,
  more: object = {},
) {
  const client = { ...clientOptions(logger, slackApiUrl), ...more }
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
