import type { SlackOptions } from './options.ts'
import { retryAfterMs, slackCode } from './slack-error.ts'

/** Everything that is wrong with the keys, at once. */
export class SlackStartError extends Error {
  readonly code = 'slack_start'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`Slack cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.name = 'SlackStartError'
    this.faults = faults
  }
}

/** Why nothing can come in although the tokens are right; errors that say it themselves are let through. */
export function notListening({ connection }: Pick<SlackOptions, 'connection'>, error: unknown): unknown {
  const code = slackCode(error)
  if (connection.kind === 'http')
    return code === 'EADDRINUSE'
      ? new SlackStartError([`SLACK_PORT: port ${connection.port} is taken by another program.`])
      : error
  const reason = error instanceof Error ? error.message : String(error)
  return new SlackStartError([
    `Slack could not be connected (${reason}). A firewall or proxy must let wss:// addresses of slack.com through.`,
  ])
}

export function wrong(error: unknown): string {
  const code = slackCode(error)
  if (retryAfterMs(error) !== undefined)
    return 'Slack asks to wait before it checks it; start again in a minute.'
  if (code === 'slack_webapi_request_error' || code === 'slack_webapi_http_error')
    return 'Slack could not be reached to check it.'
  return `Slack does not accept it (${code}).`
}
