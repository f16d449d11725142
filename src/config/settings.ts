/** Every key, with what it is and where to get it; `.env.example` says the same (a test holds them together). */
export const KEYS = [
  'TALLYMAN_DATA',
  'TALLYMAN_STATE',
  'DATA_VERSIONS',
  'DATA_INBOX',
  'TALLYMAN_TIME_ZONE',
  'TALLYMAN_OPERATOR',
  'REDIS_URL',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_PORT',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_REDIRECT_URI',
  'SLACK_ALLOWED_CHANNELS',
  'SLACK_MANAGERS',
  'SLACK_API_URL',
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_GUILD_ID',
  'DISCORD_SHARDS',
  'DISCORD_SHARD_PROCESSES',
  'DISCORD_API_URL',
] as const

export type Key = (typeof KEYS)[number]
export type Environment = Readonly<Record<string, string | undefined>>

/** One key after the other, noting all that is wrong instead of stopping at the first. */
export interface Settings {
  /** Undefined where it is not set, or empty as in a copied `.env.example`. */
  get(key: Key): string | undefined
  has(...keys: readonly Key[]): boolean
  /** Never names the value: it may be a secret, set under the wrong key. */
  fault(key: Key, expected: string): undefined
  list(key: Key): readonly string[] | undefined
  port(key: Key, otherwise: number): number
  url(key: Key, ...protocols: readonly string[]): string | undefined
  readonly faults: readonly string[]
}

export function createSettings(environment: Environment): Settings {
  const faults: string[] = []
  const get = (key: Key): string | undefined => environment[key]?.trim() || undefined
  const fault = (key: Key, expected: string): undefined => void faults.push(`${key}: expected ${expected}`)
  return {
    faults,
    get,
    fault,
    has: (...keys) => keys.some((key) => get(key) !== undefined),
    list: (key) =>
      get(key)
        ?.split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    port: (key, otherwise) => {
      const text = get(key) ?? String(otherwise)
      const port = Number(text)
      if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port
      fault(key, 'a port, 1 to 65535')
      return otherwise
    },
    url: (key, ...protocols) => {
      const text = get(key)
      if (text === undefined || (URL.canParse(text) && protocols.includes(new URL(text).protocol)))
        return text
      return fault(key, `an address that starts with ${protocols.map((one) => `${one}//`).join(' or ')}`)
    },
  }
}
