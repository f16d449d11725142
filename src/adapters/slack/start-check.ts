import { webApi } from '@slack/bolt'
import type { Log } from '../../bot/ports.ts'
import type { SlackOptions } from './options.ts'
import { createPatience, type Patience } from './patience.ts'
import { SlackStartError, wrong } from './start-error.ts'
import { waitFor } from './wait.ts'

/** Who we are in a workspace with a bot token. */
export interface Identity {
  readonly team: string
  readonly botId: string | undefined
  readonly botUser: string
  readonly workspace: string
}

/** How long a start waits for a rate limit, or for a network that is not up yet. */
const PATIENCE_MS = 20_000

/** Scopes without which a question is not heard or not answered; the manifest asks for all of them. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'im:history',
  'users:read',
] as const

/** Asks Slack about the tokens before anything listens. Undefined where workspaces install the app themselves. */
export async function checkTokens(
  { connection, workspaces, wait = waitFor }: SlackOptions,
  log: Log,
  options: () => webApi.WebClientOptions,
): Promise<Identity | undefined> {
  // Replicas that start together meet the limit on opening connections.
  const patience = createPatience(PATIENCE_MS, wait)
  const [bot, socket] = await Promise.all([
    workspaces.kind === 'one' ? checkBotToken(workspaces.botToken, log, options(), patience) : undefined,
    connection.kind === 'socket' ? checkAppToken(connection.appToken, options(), patience) : undefined,
  ])
  const faults = [bot, socket].filter((result) => typeof result === 'string')
  if (faults.length > 0) throw new SlackStartError(faults)
  return typeof bot === 'string' ? undefined : bot
}

async function checkBotToken(
  token: string,
  log: Log,
  options: webApi.WebClientOptions,
  patience: Patience,
): Promise<Identity | string> {
  try {
    const client = new webApi.WebClient(token, options)
    const who = await patience(() => client.auth.test())
    warnOfMissingScopes(log, who.response_metadata?.scopes)
    if (!who.team_id || !who.user_id) return `SLACK_BOT_TOKEN belongs to no workspace. ${BOT_TOKEN}`
    return { team: who.team_id, botId: who.bot_id, botUser: who.user_id, workspace: who.team ?? who.team_id }
  } catch (error) {
    return `SLACK_BOT_TOKEN: ${wrong(error)} ${BOT_TOKEN}`
  }
}

const BOT_TOKEN =
  'It is the Bot User OAuth Token (xoxb-…) of OAuth & Permissions, after Install to Workspace.'

/** Opening a connection and not using it costs nothing, and tells a wrong token from a slow network. */
async function checkAppToken(
  token: string,
  options: webApi.WebClientOptions,
  patience: Patience,
): Promise<string | undefined> {
  try {
    const client = new webApi.WebClient(token, options)
    await patience(() => client.apps.connections.open({}))
    return undefined
  } catch (error) {
    return `SLACK_APP_TOKEN: ${wrong(error)} It is the App-Level Token (xapp-…) of Basic Information, with the scope connections:write; Socket Mode must be on.`
  }
}

/** Slack lists a token's scopes with every answer. Without one of them the rest still works, so it is a warning. */
function warnOfMissingScopes(log: Log, held: readonly string[] | undefined): void {
  const missing = held === undefined ? [] : SCOPES.filter((scope) => !held.includes(scope))
  if (missing.length === 0) return
  const remedy =
    'add them under OAuth & Permissions (slack-manifest.json names all) and install the app again'
  log.warn('slack.scopes_missing', { key: 'SLACK_BOT_TOKEN', missing, remedy })
}
