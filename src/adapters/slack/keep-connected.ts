import type { SocketModeReceiver } from '@slack/bolt'
import type { Report } from './report.ts'
import type { Wait } from './wait.ts'

const AGAIN_MS = 30_000

/**
 * The SDK reconnects by calling its own `start` and lets what that throws end the process: a token that is refused
 * once, while Slack is unwell, would take the other platforms down too. Here it is reported and tried again. Nobody
 * awaits a reconnection either: one that stopping cuts off ends with the connection there was, and throws nothing.
 */
export function keepConnected(
  { client }: SocketModeReceiver,
  report: Report,
  wait: Wait,
  stopping: AbortSignal,
): void {
  const connect = client.start.bind(client)
  let last: Awaited<ReturnType<typeof connect>> | undefined
  client.start = async () => {
    for (;;) {
      try {
        last = await connect()
        return last
      } catch (error) {
        if (!stopping.aborted) {
          report('slack.socket_lost', error)
          await wait(AGAIN_MS, stopping)
        }
        if (stopping.aborted && last) return last
        if (stopping.aborted) throw error
      }
    }
  }
}
