import type { Connection, Managers, SlackOptions, Workspaces } from '../adapters/slack/options.ts'
import type { Key, Settings } from './settings.ts'

export type SlackConfig = Pick<
  SlackOptions,
  'connection' | 'workspaces' | 'allowedChannels' | 'managers' | 'slackApiUrl'
>

/** Any of these means that Slack is wanted. */
const WANTING = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const satisfies readonly Key[]

/** Undefined where Slack is off, or where its keys have faults. */
export function readSlack(settings: Settings): SlackConfig | undefined {
  if (!settings.has(...WANTING)) return undefined
  const connection = readConnection(settings)
  const workspaces = readWorkspaces(settings)
  const allowedChannels = readIds(settings, 'SLACK_ALLOWED_CHANNELS', /^[CG][A-Z0-9]+$/, 'channel ids (C…)')
  const managers = readManagers(settings)
  const slackApiUrl = settings.url('SLACK_API_URL', 'https:', 'http:')
  if (!connection || !workspaces) return undefined
  return {
    connection,
    workspaces,
    ...(allowedChannels && { allowedChannels }),
    ...(managers && { managers }),
    ...(slackApiUrl && { slackApiUrl }),
  }
}

/** A socket needs no public address; HTTP is called by Slack. */
function readConnection(settings: Settings): Connection | undefined {
  const appToken = settings.get('SLACK_APP_TOKEN')
  const signingSecret = settings.get('SLACK_SIGNING_SECRET')
  if (appToken && signingSecret)
    return settings.fault(
      'SLACK_SIGNING_SECRET',
      'nothing beside SLACK_APP_TOKEN: a socket or HTTP, not both',
    )
  if (signingSecret) return { kind: 'http', signingSecret, port: settings.port('SLACK_PORT', 3000) }
  if (!appToken)
    return settings.fault('SLACK_APP_TOKEN', 'the App-Level Token (xapp-…), or SLACK_SIGNING_SECRET for HTTP')
  if (!appToken.startsWith('xapp-'))
    return settings.fault('SLACK_APP_TOKEN', 'a token that starts with xapp-')
  return { kind: 'socket', appToken }
}

function readWorkspaces(settings: Settings): Workspaces | undefined {
  const botToken = settings.get('SLACK_BOT_TOKEN')
  const many = settings.has('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET')
  if (botToken && many)
    return settings.fault(
      'SLACK_BOT_TOKEN',
      'nothing beside SLACK_CLIENT_ID: one workspace or many, not both',
    )
  if (many) return readMany(settings)
  if (!botToken)
    return settings.fault(
      'SLACK_BOT_TOKEN',
      'the Bot User OAuth Token (xoxb-…), or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET for many workspaces',
    )
  if (!botToken.startsWith('xoxb-'))
    return settings.fault('SLACK_BOT_TOKEN', 'a token that starts with xoxb-')
  return { kind: 'one', botToken }
}

function readMany(settings: Settings): Workspaces | undefined {
  const keys = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const
  const [clientId, clientSecret, stateSecret] = keys.map((key) => settings.get(key))
  for (const key of keys)
    if (!settings.has(key)) settings.fault(key, 'a value, with the other two of its kind')
  const redirectUri = settings.url('SLACK_REDIRECT_URI', 'https:', 'http:')
  if (!clientId || !clientSecret || !stateSecret) return undefined
  const overSocket = settings.has('SLACK_APP_TOKEN')
  return {
    kind: 'many',
    clientId,
    clientSecret,
    stateSecret,
    ...(redirectUri && { redirectUri }),
    ...(overSocket && { installPort: settings.port('SLACK_PORT', 3000) }),
  }
}

function readManagers(settings: Settings): Managers | undefined {
  const word = settings.get('SLACK_MANAGERS')
  if (word === 'admins' || word === 'everyone') return word
  return readIds(settings, 'SLACK_MANAGERS', /^[UW][A-Z0-9]+$/, 'admins, everyone, or ids of people (U…)')
}

function readIds(
  settings: Settings,
  key: Key,
  form: RegExp,
  expected: string,
): readonly string[] | undefined {
  const ids = settings.list(key)
  return ids?.every((id) => form.test(id)) === false ? settings.fault(key, `${expected}, with commas`) : ids
}
