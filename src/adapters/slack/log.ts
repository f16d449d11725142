import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../bot/ports.ts'

export type BoltLogger = Logger

/** Tokens, and the secret path of a socket or response address. */
const SECRET = /xox[a-z](?:\.xox[a-z])?-[\w-]+|xapp-[\w-]+|(?<=wss:\/\/)\S+|(?<=hooks\.slack\.com\/)\S+/g

export const redact = (text: string): string => text.replace(SECRET, '[secret]')

/** Slack's libraries write to our log: warnings and errors only, because their debug lines hold whole payloads. */
export function createBoltLogger(log: Log): BoltLogger {
  const told =
    (write: Log['warn'], event: string) =>
    (...words: unknown[]) =>
      write(event, { message: redact(words.map(wordOf).join(' ')) })
  return {
    debug: () => {},
    info: () => {},
    warn: told((event, about) => log.warn(event, about), 'slack.library_warning'),
    error: told((event, about) => log.error(event, about), 'slack.library_error'),
    setLevel: () => {},
    setName: () => {},
    getLevel: () => LogLevel.WARN,
  }
}

const wordOf = (word: unknown): string => (word instanceof Error ? word.message : String(word))
