import type { Settings } from './settings.ts'

const SECRETS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'DISCORD_TOKEN',
] as const

export function secretsIn(settings: Settings): readonly string[] {
  const redis = settings.get('REDIS_URL')
  const password = redis && decodeURIComponent(new URL(redis).password)
  return [...SECRETS.map((key) => settings.get(key)), password].flatMap((value) => value || [])
}
