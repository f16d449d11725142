import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KEYS } from '../src/config/settings.ts'
import { readConfig } from '../src/config.ts'

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' }
const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_STATE_SECRET: 'state-secret',
}

const configOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}
const faultsOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  return read.ok ? [] : read.faults
}

describe('the configuration', () => {
  it('needs nothing: every platform is off, and the shipped data are held', () => {
    const config = configOf({})
    expect(config).toMatchObject({ timeZone: 'UTC', isShard: false, secrets: [] })
    expect(config.data[0]).toMatch(/rare-earth-magnets$/)
    expect([config.slack, config.discord, config.redisUrl]).toEqual([undefined, undefined, undefined])
  })

  it('takes an empty value for none, as in a copied .env.example', () => {
    const empty = Object.fromEntries(KEYS.map((key) => [key, '']))
    expect(configOf(empty)).toEqual(configOf({}))
  })

  it('reports everything that is missing or wrong at once', () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: 'xoxp-1',
      DISCORD_GUILD_ID: '5',
      REDIS_URL: 'localhost',
      TALLYMAN_TIME_ZONE: 'Berlin/Europe',
    })
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'REDIS_URL',
      'TALLYMAN_TIME_ZONE',
    ])
  })

  it('never says the value that is wrong', () => {
    const environment = {
      SLACK_BOT_TOKEN: 'hunter2',
      SLACK_APP_TOKEN: 'hunter2',
      REDIS_URL: 'hunter2',
      DISCORD_SHARDS: 'hunter2',
    }
    expect(faultsOf(environment).length).toBeGreaterThan(3)
    expect(faultsOf(environment).join()).not.toContain('hunter2')
  })

  it('lists the secrets that no log may hold', () => {
    const { secrets } = configOf({
      ...SOCKET,
      DISCORD_TOKEN: 'discord-secret',
      REDIS_URL: 'redis://:p%40ss@host',
    })
    expect(secrets).toEqual(['xoxb-1-secret', 'xapp-1-secret', 'discord-secret', 'p@ss'])
  })

  it('reads lists and folders', () => {
    expect(configOf({ TALLYMAN_DATA: 'a, b' }).data).toEqual(['a', 'b'])
  })
})

describe('Slack', () => {
  it('is on with a bot token and an app token: one workspace by a socket', () => {
    expect(configOf(SOCKET).slack).toEqual({
      connection: { kind: 'socket', appToken: 'xapp-1-secret' },
      workspaces: { kind: 'one', botToken: 'xoxb-1-secret' },
    })
  })

  it('is called by HTTP with a signing secret', () => {
    const { slack } = configOf({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '8080' })
    expect(slack?.connection).toEqual({ kind: 'http', signingSecret: 's', port: 8080 })
  })

  it('is for many workspaces with the client keys', () => {
    const { slack } = configOf({
      ...OAUTH,
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_REDIRECT_URI: 'https://a.example/x',
    })
    expect(slack?.workspaces).toEqual({
      kind: 'many',
      clientId: '1.2',
      clientSecret: 'client-secret',
      stateSecret: 'state-secret',
      redirectUri: 'https://a.example/x',
      installPort: 3000,
    })
  })

  it.each([
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-1' }],
    ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: 'xapp-1' }],
    ['SLACK_CLIENT_SECRET', { SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1', SLACK_STATE_SECRET: 's' }],
    ['SLACK_BOT_TOKEN', { ...SOCKET, ...OAUTH }],
    ['SLACK_SIGNING_SECRET', { ...SOCKET, SLACK_SIGNING_SECRET: 's' }],
    ['SLACK_PORT', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_PORT: 'http' }],
    ['SLACK_ALLOWED_CHANNELS', { ...SOCKET, SLACK_ALLOWED_CHANNELS: '#general' }],
    ['SLACK_MANAGERS', { ...SOCKET, SLACK_MANAGERS: 'me' }],
    ['SLACK_API_URL', { ...SOCKET, SLACK_API_URL: 'slack.com' }],
  ])('with some of its keys is a fault: %s', (key, environment) => {
    const faults = faultsOf(environment)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${key}: expected `))
  })

  it('takes channels and managers', () => {
    const { slack } = configOf({ ...SOCKET, SLACK_ALLOWED_CHANNELS: 'C1,C2', SLACK_MANAGERS: 'U1, U2' })
    expect(slack).toMatchObject({ allowedChannels: ['C1', 'C2'], managers: ['U1', 'U2'] })
    expect(configOf({ ...SOCKET, SLACK_MANAGERS: 'everyone' }).slack?.managers).toBe('everyone')
  })
})

describe('Discord', () => {
  it('is on with a token', () => {
    expect(configOf({ DISCORD_TOKEN: 't' }).discord).toEqual({ token: 't', shardProcesses: false })
  })

  it('takes shards in this process or in processes of their own', () => {
    const { discord } = configOf({ DISCORD_TOKEN: 't', DISCORD_SHARDS: '4', DISCORD_SHARD_PROCESSES: 'true' })
    expect(discord).toMatchObject({ shards: 4, shardProcesses: true })
    expect(configOf({ DISCORD_TOKEN: 't', DISCORD_SHARDS: 'auto' }).discord?.shards).toBe('auto')
    expect(configOf({ DISCORD_TOKEN: 't', SHARDING_MANAGER: 'true' }).isShard).toBe(true)
  })

  it.each([
    ['DISCORD_TOKEN', { DISCORD_SHARDS: '2' }],
    ['DISCORD_SHARDS', { DISCORD_TOKEN: 't', DISCORD_SHARDS: 'many' }],
    ['DISCORD_SHARD_PROCESSES', { DISCORD_TOKEN: 't', DISCORD_SHARD_PROCESSES: 'yes' }],
    ['DISCORD_APPLICATION_ID', { DISCORD_TOKEN: 't', DISCORD_APPLICATION_ID: 'me' }],
  ])('with a wrong key is a fault: %s', (key, environment) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(new RegExp(`^${key}: expected `))])
  })
})

describe('the operator', () => {
  const DISCORD = { DISCORD_TOKEN: 't' }
  it.each([
    ['slack:U1', SOCKET, 'slack:own:U1'],
    ['slack:T1:C1', { ...OAUTH, SLACK_APP_TOKEN: 'xapp-1' }, 'slack:T1:C1'],
    ['discord:123456789012345678', DISCORD, 'discord:123456789012345678'],
    ['discord:@123456789012345678', DISCORD, 'discord:direct:123456789012345678'],
  ])('is a channel or a person: %s', (text, environment, conversation) => {
    expect(configOf({ ...environment, TALLYMAN_OPERATOR: text }).operator).toBe(conversation)
  })

  it.each([
    ['slack:#general', SOCKET],
    ['slack:U1', { ...OAUTH, SLACK_APP_TOKEN: 'xapp-1' }], // in which workspace?
    ['slack:U1', DISCORD],
    ['discord:me', DISCORD],
    ['me@example.org', SOCKET],
  ])('who cannot be reached is a fault: %s', (text, environment) => {
    expect(faultsOf({ ...environment, TALLYMAN_OPERATOR: text })).toEqual([
      expect.stringMatching(/^TALLYMAN_OPERATOR: expected /),
    ])
  })
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const listed = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=')[0])

  it('lists exactly the keys that are read', () => {
    expect(listed).toEqual([...KEYS])
  })

  it('says of each what it is', () => {
    for (const [i, line] of lines.entries()) if (/^[A-Z]/.test(line)) expect(lines[i - 1]).toMatch(/^# ./)
  })

  it('can be copied as it stands', () => {
    const entries = lines
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => line.split('=') as [string, string])
    expect(readConfig(Object.fromEntries(entries)).ok).toBe(true)
  })
})
