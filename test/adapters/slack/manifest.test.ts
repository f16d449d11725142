import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { SCOPES } from '../../../src/adapters/slack/start-check.ts'

type Manifest = webApi.AppsManifestCreateArguments['manifest']
type BotScopes = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>

const root = join(import.meta.dirname, '../../..')
const manifest = JSON.parse(readFileSync(join(root, 'slack-manifest.json'), 'utf8'))
const code = sources(join(root, 'src/adapters/slack'))

/** What each call needs, from the pages of its method; undefined where any token will do. */
const SCOPE_OF: Readonly<Record<string, string | undefined>> = {
  'apps.connections.open': undefined,
  'assistant.threads.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': undefined,
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  'files.info': 'files:read',
  filesUploadV2: 'files:write',
  'users.info': 'users:read',
  'views.open': undefined,
  'views.publish': undefined,
}

const SCOPE_OF_EVENT: Readonly<Record<string, string | undefined>> = {
  app_home_opened: undefined,
  app_mention: 'app_mentions:read',
  app_uninstalled: undefined,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  tokens_revoked: undefined,
}

describe('slack-manifest.json', () => {
  it('subscribes to the events that are listened to', () => {
    const listened = found(/app\.event\('(\w+)'/g).flatMap((name) =>
      name === 'message' ? ['message.channels', 'message.groups', 'message.im'] : [name],
    )
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(listened.sort())
  })

  it('has the slash command and the shortcut that are listened to', () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(
      found(/app\.command\('([^']+)'/g),
    )
    expect(
      manifest.features.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id),
    ).toEqual(found(/app\.shortcut\('([^']+)'/g))
  })

  it('asks for the scopes that calls, events and the command need, and for no other', () => {
    const methods = found(
      /(?:client|\))\.((?:\w+\.)*(?:[a-z]\w*V2|open|publish|test|info|history|replies|setStatus|setSuggestedPrompts|post\w+|update|delete))\(/g,
    )
    expect(methods).toEqual(Object.keys(SCOPE_OF).sort())
    const events: string[] = manifest.settings.event_subscriptions.bot_events
    const needed = [
      ...methods.map((method) => SCOPE_OF[method]),
      ...events.map((event) => SCOPE_OF_EVENT[event]),
      'commands',
    ].filter((scope) => scope !== undefined)
    expect(manifest.oauth_config.scopes.bot).toEqual([...new Set(needed)].sort())
  })

  it('asks for the scopes that starting checks', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES])
  })

  it('has the form that the SDK knows', () => {
    expect(manifest).toEqual(TYPED)
  })
})

/** The manifest again, so that the compiler reads it against Slack's own type. */
const TYPED: Manifest = {
  _metadata: { major_version: 2, minor_version: 0 },
  display_information: {
    name: 'Tallyman',
    description: 'Trade questions in, figures with their sources out.',
    background_color: '#1f3a4d',
  },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    agent_view: {
      agent_description:
        'Answers questions about trade figures: levels, changes, shares, rankings, each with its source.',
    },
    bot_user: { display_name: 'tallyman', always_online: true },
    shortcuts: [
      {
        type: 'message',
        name: 'Ask about this',
        callback_id: 'ask_about_this',
        description: 'Ask the trade figures about a message',
      },
    ],
    slash_commands: [
      {
        command: '/trade',
        description: 'Ask about trade figures; only you see the answer',
        usage_hint: '[post] US imports July',
        should_escape: false,
      },
    ],
  },
  // The SDK's list of scopes has no assistant:write, which its own setSuggestedPrompts needs.
  oauth_config: { scopes: { bot: [...SCOPES] as BotScopes } },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'app_mention',
        'app_uninstalled',
        'message.channels',
        'message.groups',
        'message.im',
        'tokens_revoked',
      ],
    },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
}

function found(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
}

/** All code of the adapter, without the line breaks that the formatter puts into chains of calls. */
function sources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  return files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/\s+\./g, '.')).join('\n')
}
