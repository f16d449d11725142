import { randomUUID } from 'node:crypto'
import type { Log } from '../../bot/ports.ts'
import { redact } from './log.ts'
import { slackCode } from './slack-error.ts'

/** Writes the one record of a failure and gives its reference, which the asker is told. */
export type Report = (event: string, error: unknown, about?: Readonly<Record<string, unknown>>) => string

export function createReport(log: Log, reference: () => string = shortReference): Report {
  return (event, error, about = {}) => {
    const named = reference()
    const message = redact(error instanceof Error ? error.message : String(error))
    log.error(event, { reference: named, code: redact(slackCode(error)), message, ...about })
    return named
  }
}

const shortReference = (): string => randomUUID().slice(0, 8)
