import type { SocketModeReceiver } from '@slack/bolt'
import type { Report } from './report.ts'
import { retryAfterMs } from './slack-error.ts'
import type { Wait } from './wait.ts'

/** Between tries to connect: doubled from one to the next, because Slack opens only a few connections a minute. */
const PAUSE_MS = { first: 1_000, longest: 30_000 }
/** A connection that does not come about at all is a fault to be told at the start. */
const FIRST_TRIES = 5

export interface Line {
  /** Tries again where the first connection failed. @throws the last failure */
  begin(): Promise<void>
  /** Resolves once no connection is being made any more. */
  settled(): Promise<void>
}

export interface LineParts {
  readonly report: Report
  readonly wait: Wait
  readonly stopping: AbortSignal
}

/**
 * Comes back whenever the connection is lost. The SDK could do so itself, but what its tries throw nobody catches (a
 * token that is refused once, while Slack is unwell, would end the process), and a try that was put off and then
 * failed is never made again. So it is made with `autoReconnectEnabled: false`.
 */
export function keepConnected({ client }: SocketModeReceiver, { report, wait, stopping }: LineParts): Line {
  let isUp = false
  let way: Promise<void> = Promise.resolve()

  const connect = async (tries: number): Promise<void> => {
    for (let count = 1; !stopping.aborted; count++) {
      const failure = await client.start().then(() => undefined, asError)
      if (!failure) break
      if (count === 1 && !stopping.aborted) report('slack.socket_lost', failure)
      if (count === tries) throw failure
      await wait(pauseMs(count, failure), stopping)
    }
    // A try that was under way when stopping began may still have come through.
    if (stopping.aborted && isUp) await client.disconnect()
  }

  client.on('connected', () => {
    isUp = true
  })
  client.on('disconnected', () => {
    if (!isUp) return
    isUp = false
    if (!stopping.aborted) way = wait(PAUSE_MS.first, stopping).then(() => connect(Number.POSITIVE_INFINITY))
  })

  return {
    begin: () => {
      way = wait(PAUSE_MS.first, stopping).then(() => connect(FIRST_TRIES))
      return way
    },
    settled: () => way.catch(() => {}),
  }
}

/** The SDK gives no reason where a connection ends before Slack's greeting. */
const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error('the connection ended before Slack greeted')

const pauseMs = (count: number, failure: Error): number =>
  Math.max(Math.min(PAUSE_MS.first * 2 ** count, PAUSE_MS.longest), retryAfterMs(failure) ?? 0)
