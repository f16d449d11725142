import type { Clock, Log } from '../bot/ports.ts'

export interface LogOptions {
  readonly write: (line: string) => void
  readonly clock: Clock
  /** Never written, wherever they turn up: in the text of an error, in an address. */
  readonly secrets: readonly string[]
}

type Level = 'info' | 'warn' | 'error'

/** One JSON object a line. Thirty lines do what is needed here; a logging package would bring a hundred files. */
export function createLog({ write, clock, secrets }: LogOptions): Log {
  const clean = createCleaner(secrets)
  const at =
    (level: Level): Log[Level] =>
    (event, about = {}) =>
      write(
        `${clean(JSON.stringify({ time: clock.now().toISOString(), level, event, ...about }, plainly))}\n`,
      )
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

/** An error is an empty object to JSON, and a bigint stops it. */
function plainly(_key: string, value: unknown): unknown {
  if (value instanceof Error) return value.stack ?? value.message
  return typeof value === 'bigint' ? String(value) : value
}

/** Slack's tokens look like this; those of workspaces that installed the app are in no configuration. */
const SLACK_TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g

function createCleaner(secrets: readonly string[]): (line: string) => string {
  const texts = secrets.map((secret) => JSON.stringify(secret).slice(1, -1))
  return (line) =>
    texts.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line).replace(SLACK_TOKEN, '[secret]')
}
