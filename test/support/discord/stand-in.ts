import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGateway } from './gateway.ts'
import { createPeople } from './people.ts'
import { REFUSE, Refusal } from './refusal.ts'
import { type Received, readRequest } from './requests.ts'
import { createRest } from './rest.ts'
import { createSchemaCheck } from './schema.ts'
import { seenIn } from './seen.ts'
import { createWorld, TYPE } from './world.ts'

export const TOKEN = 'OTAwMDAwMDAwMDAwMDAwMDAx.stand.in'
export const GUILD = '600000000000000001'

const checkSchema = createSchemaCheck()

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

/** Discord in a box: REST and gateway on one port of this machine, as strict as Discord, with faults on demand. */
export async function startStandIn() {
  let ahead = 0
  let slowness = 0
  const limited = { next: 0, every: 0, seen: 0 }
  const requests: Received[] = []
  /** Everything that was refused as malformed, or that Discord's published schema does not allow. */
  const problems: string[] = []
  const world = createWorld(() => Date.now() + ahead)

  const server = createServer((request, response) => {
    readRequest(request)
      .then(async (received) => {
        if (slowness > 0) await new Promise((resolve) => setTimeout(resolve, slowness))
        requests.push(received)
        if (isLimited()) tooMany(response)
        else reply(response, 200, answer(received))
      })
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) problems.push(String(error))
        else if (error.code === 50035 && error.faults.length > 0) problems.push(error.faults.join('; '))
        if (error instanceof Refusal) reply(response, error.status, error.body)
        else reply(response, 500, { message: String(error), code: 0 })
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const socketAddress = () => `ws://127.0.0.1:${port}`
  const gateway = createGateway(server, world, socketAddress, TOKEN)
  const rest = createRest(world, () => gateway, socketAddress)
  const channel = world.addChannel({ type: TYPE.text, guild: GUILD })

  function answer(received: Received): unknown {
    const isTokenInPath = /^\/(?:interactions|webhooks)\//.test(received.path)
    if (!isTokenInPath && received.authorization !== `Bot ${TOKEN}`) throw REFUSE.unauthorized()
    problems.push(...schemaProblems(received))
    return rest.answer(received)
  }

  /** Every so many requests, and the next so many, are told to wait. */
  function isLimited(): boolean {
    if (limited.next > 0) return limited.next-- > 0
    return limited.every > 0 && ++limited.seen % limited.every === 0
  }

  return {
    url: `http://127.0.0.1:${port}/api`,
    port,
    /** A channel of the one server there is at first. */
    channel,
    world,
    gateway,
    rest,
    requests,
    problems,
    people: createPeople(world, gateway, rest),
    seen: () => seenIn(world),
    /** Lets time pass for Discord. */
    advance(ms: number): void {
      ahead += ms
    },
    slow(ms: number): void {
      slowness = ms
    },
    limitNext(count: number): void {
      limited.next = count
    },
    limitEvery(count: number): void {
      limited.every = count
    },
    async close(): Promise<void> {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function schemaProblems({ method, path, body }: Received): string[] {
  const faults = body === undefined ? [] : checkSchema(method, path, body)
  return faults.length > 0 ? [`${method} ${path}: ${faults.slice(0, 5).join('; ')}`] : []
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) {
    response.writeHead(204).end()
    return
  }
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

const PAUSE_SECONDS = 0.02

function tooMany(response: ServerResponse): void {
  response.writeHead(429, {
    'content-type': 'application/json',
    'retry-after': String(PAUSE_SECONDS),
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(PAUSE_SECONDS),
    'x-ratelimit-bucket': 'stand-in',
    'x-ratelimit-scope': 'user',
  })
  response.end(
    JSON.stringify({ message: 'You are being rate limited.', retry_after: PAUSE_SECONDS, global: false }),
  )
}
