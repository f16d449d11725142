import { webApi } from '@slack/bolt'
import type { BoltLogger } from './log.ts'
import type { WebClient } from './types.ts'

/** A client for each workspace, made once. */
export interface Clients {
  of(team: string): Promise<WebClient>
  /** After an uninstall or a new token. */
  forget(team: string): void
}

export function createClients(
  tokenOf: (team: string) => Promise<string>,
  options: () => webApi.WebClientOptions,
): Clients {
  const clients = new Map<string, { token: string; client: WebClient }>()
  return {
    async of(team) {
      const token = await tokenOf(team)
      const known = clients.get(team)
      if (known?.token === token) return known.client
      const client = new webApi.WebClient(token, options())
      clients.set(team, { token, client })
      return client
    },
    forget: (team) => void clients.delete(team),
  }
}

/**
 * Rate limits are not left to the client, which waits up to half an hour with the whole queue: `createPatience` keeps
 * them within what a person waits. Nor are other errors, after which a second try may be a second message. A new object for each use, because the clients write into what they are given.
 */
export const clientOptions = (logger: BoltLogger, slackApiUrl?: string): webApi.WebClientOptions => ({
  logger,
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 0 },
  timeout: 60_000,
  ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
})
