import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Json } from './check.ts'
import { METHODS, Refused, written } from './methods.ts'
import { TOKENS, type World } from './world.ts'

/** Chance, or a rule, by which a call is told to come back later. */
export interface Faults {
  rateLimited: (method: string, callNumber: number) => boolean
  retryAfterS: number
  /** Methods refused with this error. */
  refuse: Map<string, string>
  /** The call is carried out and its answer lost on the way (`after`), or lost before it is read (`before`). */
  breakOff: (method: string, callNumber: number) => 'after' | 'before' | undefined
  /** How long Slack takes to answer. */
  latencyMs: number
  /** The same for a method of its own. */
  slow: Map<string, number>
}

export interface Api {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

export function createApi(world: World, faults: Faults, baseUrl: () => string, socketUrl: () => string): Api {
  let calls = 0

  const answer = (method: string, args: Json, token: string | undefined): Json => {
    if (method === 'apps.connections.open') {
      if (token !== TOKENS.app) throw new Refused('invalid_auth')
      return { url: socketUrl() }
    }
    const known = METHODS[method]
    if (!known) throw new Refused('unknown_method')
    if (method !== 'oauth.v2.access' && token !== TOKENS.bot) throw new Refused('invalid_auth')
    if (known.scope !== undefined && !world.scopes.includes(known.scope)) throw new Refused('missing_scope')
    return known.run(world, args, baseUrl())
  }

  const api = async (method: string, request: IncomingMessage, response: ServerResponse) => {
    const args = parameters(await body(request))
    const latencyMs = faults.slow.get(method) ?? faults.latencyMs
    if (latencyMs > 0) await new Promise((done) => setTimeout(done, latencyMs))
    const broken = faults.breakOff(method, calls + 1)
    if (broken === 'before') return void request.socket.destroy()
    if (faults.rateLimited(method, ++calls)) {
      world.calls.push({ method, args, atMs: performance.now(), error: 'ratelimited', injected: true })
      response.writeHead(429, { 'retry-after': String(faults.retryAfterS) }).end()
      return
    }
    const refused = faults.refuse.get(method)
    const result = attempt(() => {
      if (refused !== undefined) throw new Refused(refused)
      return answer(method, args, /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1])
    })
    const error = result.ok === false ? { error: String(result.error), injected: refused !== undefined } : {}
    world.calls.push({ method, args, atMs: performance.now(), ...error })
    if (broken === 'after') return void request.socket.destroy()
    reply(response, result, { 'x-oauth-scopes': world.scopes.join(',') })
  }

  return {
    async handle(request, response) {
      const path = new URL(request.url ?? '/', 'http://local').pathname
      if (path.startsWith('/api/')) return api(path.slice(5), request, response)
      if (path.startsWith('/response/')) return respond(world, faults, path, await body(request), response)
      const file = world.files.get(path.replace('/upload/', ''))
      if (file) file.uploaded = (await body(request)).length > 0
      response.writeHead(file ? 200 : 404).end('OK')
    },
  }
}

/** `/response/CHANNEL/USER/ID`: five uses, as Slack allows. What is wrong with a message is said with status 200. */
function respond(world: World, faults: Faults, path: string, text: string, response: ServerResponse): void {
  const [, , channel = '', user = '', id = ''] = path.split('/')
  const refused = faults.refuse.get('response_url')
  const uses = (world.responseUses.get(id) ?? 0) + 1
  world.responseUses.set(id, uses)
  const args: Json = JSON.parse(text)
  const result = attempt(() => {
    if (refused !== undefined) throw new Refused(refused)
    if (uses > 5) throw new Refused('used_url')
    if (args.delete_original === true || args.replace_original === true)
      dropOriginal(world, channel, user, id)
    if (args.delete_original === true) return {}
    const message = written(world, args, channel)
    world.messages.push(args.response_type === 'in_channel' ? message : { ...message, ephemeral: user })
    return {}
  })
  world.calls.push({
    method: 'response_url',
    args,
    atMs: performance.now(),
    ...(result.ok ? {} : { error: String(result.error), injected: refused !== undefined }),
  })
  const status = STATUS_OF[String(result.error)] ?? 200
  response.writeHead(status).end(result.ok ? 'ok' : JSON.stringify(result))
}

const STATUS_OF: Readonly<Record<string, number>> = { used_url: 404, expired_url: 404, ratelimited: 429 }

/** The id of a response address names the message it changes, where it came with one. */
function dropOriginal({ messages }: World, channel: string, user: string, ts: string): void {
  const at = messages.findIndex((m) => m.channel === channel && m.ts === ts && (m.ephemeral ?? user) === user)
  if (at >= 0) messages.splice(at, 1)
}

function attempt(run: () => Json): Json {
  try {
    return { ok: true, ...run() }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return {
      ok: false,
      error: error.error,
      response_metadata: { messages: error.messages.map((m) => `[ERROR] ${m}`) },
    }
  }
}

function reply(response: ServerResponse, result: Json, headers: Record<string, string>): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(result))
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Form fields, those that are JSON read as JSON. */
const parameters = (text: string): Json =>
  Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  )
