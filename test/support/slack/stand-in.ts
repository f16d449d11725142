import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Seen } from '../../contracts/adapter.contract.ts'
import { createApi, type Faults } from './api.ts'
import { readMessage } from './read.ts'
import { createSocket, type Socket } from './socket.ts'
import { createWorld, type World } from './world.ts'

/** Slack as far as the bot can tell: its Web API, its socket, and its refusals. */
export interface SlackStandIn extends World {
  readonly apiUrl: string
  readonly baseUrl: string
  readonly faults: Faults
  readonly socket: Socket
  /** What people see now, in order of writing. */
  seen(): readonly Seen[]
  /** Calls of a method that were accepted. */
  accepted(method: string): World['calls']
  /** Payloads that Slack would not have taken; none, unless a test asked for the refusal. */
  malformed(): World['calls']
  close(): Promise<void>
}

const MALFORMED = /block|invalid_arguments|too_long|no_text|unknown_method|invalid_blocks/

/** The scopes of slack-manifest.json unless a test takes some away. */
export async function startSlackStandIn(scopes: readonly string[]): Promise<SlackStandIn> {
  const world = createWorld(scopes)
  const faults: Faults = {
    rateLimited: () => false,
    breakOff: () => undefined,
    retryAfterS: 1,
    refuse: new Map(),
    latencyMs: 0,
    slow: new Map(),
  }
  const server = createServer((request, response) => {
    api.handle(request, response).catch((error) => response.writeHead(500).end(String(error)))
  })
  const socket = createSocket(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // An inet server that listens has an address with a port.
  const { port } = server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  const api = createApi(
    world,
    faults,
    () => baseUrl,
    () => `ws://127.0.0.1:${port}/link`,
  )

  return Object.assign(world, {
    apiUrl: `${baseUrl}/api/`,
    baseUrl,
    faults,
    socket,
    seen: () => world.messages.map(readMessage),
    accepted: (method: string) =>
      world.calls.filter((call) => call.method === method && call.error === undefined),
    malformed: () => world.calls.filter(({ error, injected }) => !injected && MALFORMED.test(error ?? '')),
    async close() {
      socket.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}
