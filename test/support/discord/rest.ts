import { type Command, commandFaults } from './command-limits.ts'
import type { Gateway } from './gateway.ts'
import {
  type Component,
  choiceFaults,
  IS_COMPONENTS_V2,
  type MessageBody,
  messageFaults,
  modalFaults,
} from './limits.ts'
import { invalidForm, REFUSE, Refusal } from './refusal.ts'
import type { Received } from './requests.ts'
import { APPLICATION, BOT, PERMISSION, type Pending, type Stored, TYPE, type World } from './world.ts'

const ACKNOWLEDGE_MS = 3000
const TOKEN_MS = 15 * 60_000
const EPHEMERAL = 64
const NONCE_MS = 5 * 60_000

type Handler = (request: Received, ...parts: string[]) => unknown

export interface Rest {
  answer(request: Received): unknown
  /** Commands as they were last registered, and how often. */
  readonly registered: Registered
  /** How many shards Discord advises. */
  readonly advised: { shards: number }
  /** So many messages are found fault with, whatever they are. */
  readonly refusing: { next: number }
  /** Messages that were made, edits not counted. */
  readonly posted: { count: number }
}

export interface Registered {
  /** All that people are offered in a server: those of the server and those of everywhere. */
  readonly commands: readonly Command[]
  /** By server; those of everywhere under the empty text. */
  readonly places: Map<string, readonly Command[]>
  times: number
  guild?: string
  refuse?: boolean
}

/** Discord's REST interface, as far as a bot like this one can see it. */
export function createRest(world: World, gateway: () => Gateway, address: () => string): Rest {
  const registered: Registered = {
    places: new Map(),
    times: 0,
    get commands() {
      return [...this.places.values()].flat()
    },
  }
  const posted = { count: 0 }
  const advised = { shards: 1 }
  const refusing = { next: 0 }
  const nonces = new Map<string, { readonly message: string; readonly at: number }>()
  const directs = new Map<string, string>()

  const add = (message: Omit<Stored, 'id'>): Stored => {
    const stored = { ...message, id: world.id() }
    world.messages.set(stored.id, stored)
    posted.count++
    if (!stored.onlyFor) {
      const guild = world.channels.get(stored.channel)?.guild
      gateway().dispatch('MESSAGE_CREATE', world.messagePayload(stored), guild)
    }
    return stored
  }

  /** The message of a request, refused where it breaks a limit. */
  const checked = ({ body, files }: Pick<Received, 'body' | 'files'>): MessageBody => {
    if (refusing.next > 0) {
      refusing.next--
      throw invalidForm([])
    }
    const faults = messageFaults(body as MessageBody, files)
    if (faults.length > 0) throw invalidForm(faults)
    return body as MessageBody
  }

  const channelOf = (id: string) => {
    const found = world.channels.get(id)
    if (!found) throw REFUSE.unknownChannel()
    return found
  }

  const mayPost = (channel: string): void => {
    const found = channelOf(channel)
    if (found.refuse) throw new Refusal(found.refuse.status, found.refuse.code, found.refuse.message)
    if (found.deny & PERMISSION.view) throw REFUSE.noAccess()
    if (found.deny & PERMISSION.send) throw REFUSE.noPermission()
  }

  const postMessage: Handler = (request, channel = '') => {
    mayPost(channel)
    if (world.channels.get(channel)?.type === TYPE.forum) throw REFUSE.notText()
    const body = checked(request)
    const earlier = body.enforce_nonce && body.nonce ? nonces.get(`${channel} ${body.nonce}`) : undefined
    const known =
      earlier && world.now() - earlier.at < NONCE_MS ? world.messages.get(earlier.message) : undefined
    if (known) return world.messagePayload(known)
    const { message_id: replyTo, fail_if_not_exists: mustExist = true } = body.message_reference ?? {}
    if (replyTo && mustExist && !world.messages.has(replyTo))
      throw invalidForm(['Unknown message referenced'])
    const stored = add({ channel, author: BOT.id, body, ...(replyTo && { replyTo }) })
    if (body.nonce) nonces.set(`${channel} ${body.nonce}`, { message: stored.id, at: world.now() })
    return world.messagePayload(stored)
  }

  const postThread: Handler = (request, forum = '') => {
    mayPost(forum)
    const { name, message } = request.body as { name: string; message: MessageBody }
    if (name.length < 1 || name.length > 100) throw invalidForm(['thread name'])
    const body = checked({ ...request, body: message })
    const guild = world.channels.get(forum)?.guild
    const thread = world.addChannel({ type: TYPE.publicThread, parent: forum, ...(guild && { guild }) })
    add({ channel: thread, author: BOT.id, body })
    return { id: thread, type: TYPE.publicThread }
  }

  const message = (id: string): Stored => {
    const found = world.messages.get(id)
    if (!found) throw REFUSE.unknownMessage()
    return found
  }

  const change = (request: Received, stored: Stored): unknown => {
    const body = checked(request)
    const wasV2 = ((stored.body.flags ?? 0) & IS_COMPONENTS_V2) !== 0
    if (wasV2 && !((body.flags ?? 0) & IS_COMPONENTS_V2))
      throw invalidForm(['IS_COMPONENTS_V2 cannot be removed'])
    stored.body = body
    return world.messagePayload(stored)
  }

  const drop = (stored: Stored): void => {
    world.messages.delete(stored.id)
    const { channel } = stored
    const guild = world.channels.get(channel)?.guild
    if (!stored.onlyFor)
      gateway().dispatch(
        'MESSAGE_DELETE',
        { id: stored.id, channel_id: channel, ...(guild && { guild_id: guild }) },
        guild,
      )
  }

  const openInteraction = (id: string, token: string): Pending => {
    const found = world.pending.get(token)
    if (!found || found.id !== id) throw REFUSE.unknownInteraction()
    if (found.state !== 'open') throw REFUSE.acknowledged()
    if (world.now() - found.at > ACKNOWLEDGE_MS) throw REFUSE.unknownInteraction()
    return found
  }

  const acknowledged = (token: string): Pending => {
    const found = world.pending.get(token)
    if (!found || world.now() - found.at > TOKEN_MS) throw REFUSE.expiredToken()
    if (found.state === 'open') throw new Refusal(404, 10015, 'Unknown Webhook')
    return found
  }

  const callback: Handler = (request, id = '', token = '') => {
    const pending = openInteraction(id, token)
    const { type, data = {} } = request.body as {
      type: number
      data?: MessageBody & Pick<Pending, 'choices'>
    }
    const isFromMessage = pending.source !== undefined
    if (type === 8) pending.choices = withoutFaults(data.choices ?? [], choiceFaults)
    else if (type === 9) pending.modal = withoutFaults(data as Component, modalFaults)
    else if (type === 5) hide(pending, data)
    else if (type === 6 && isFromMessage) pending.original = pending.source!
    else if (type === 7 && isFromMessage) {
      change({ ...request, body: data }, message(pending.source!))
      pending.original = pending.source!
    } else if (type === 4) {
      const body = checked({ ...request, body: data })
      hide(pending, data)
      pending.original = respond(pending, body).id
    } else throw invalidForm([`callback type ${type}`])
    pending.state = type === 5 ? 'thinking' : 'answered'
    return undefined
  }

  const respond = (pending: Pending, body: MessageBody): Stored =>
    add({
      channel: pending.channel,
      author: BOT.id,
      body,
      asker: pending.user,
      ...(pending.onlyFor && { onlyFor: pending.onlyFor }),
    })

  const editOriginal: Handler = (request, _application, token = '') => {
    const pending = acknowledged(token)
    if (pending.state === 'thinking') {
      const stored = respond(pending, checked(request))
      pending.state = 'answered'
      pending.original = stored.id
      return world.messagePayload(stored)
    }
    return change(request, message(pending.original ?? ''))
  }

  const deleteOriginal: Handler = (_request, _application, token = '') => {
    const pending = acknowledged(token)
    if (pending.state === 'thinking') pending.state = 'answered'
    else drop(message(pending.original ?? ''))
    return undefined
  }

  const followUp: Handler = (request, _application, token = '') => {
    const pending = acknowledged(token)
    const body = checked(request)
    const onlyFor = (body.flags ?? 0) & EPHEMERAL ? pending.user : undefined
    const stored = add({
      channel: pending.channel,
      author: BOT.id,
      body,
      asker: pending.user,
      ...(onlyFor && { onlyFor }),
    })
    return world.messagePayload(stored)
  }

  const register: Handler = (request, _application, guild) => {
    if (registered.refuse) throw REFUSE.noAccess()
    const commands = withoutFaults(request.body as Command[], commandFaults)
    registered.places.set(guild ?? '', commands)
    registered.times++
    if (guild) registered.guild = guild
    return commands.map((command) => ({ ...command, id: world.id(), application_id: APPLICATION }))
  }

  const routes: readonly (readonly [string, RegExp, Handler])[] = [
    ['GET', /^\/gateway\/bot$/, () => gatewayInfo(address(), advised.shards)],
    ['GET', /^\/(?:applications|oauth2\/applications)\/@me$/, () => ({ id: APPLICATION, name: 'tallyman' })],
    ['PUT', /^\/applications\/(\d+)\/commands$/, register],
    ['PUT', /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, register],
    ['GET', /^\/channels\/(\d+)$/, (_request, id = '') => world.channelPayload(channelOf(id))],
    [
      'GET',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (_request, _, id = '') => world.messagePayload(message(id)),
    ],
    ['POST', /^\/channels\/(\d+)\/messages$/, postMessage],
    ['POST', /^\/channels\/(\d+)\/threads$/, postThread],
    [
      'PATCH',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (request, _, id = '') => change(request, mine(message(id))),
    ],
    ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, (_request, _, id = '') => drop(message(id))],
    [
      'POST',
      /^\/users\/@me\/channels$/,
      (request) => direct((request.body as { recipient_id: string }).recipient_id),
    ],
    ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callback],
    ['PATCH', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(?:@|%40)original$/, editOriginal],
    ['DELETE', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(?:@|%40)original$/, deleteOriginal],
    ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, followUp],
  ]

  function direct(user: string) {
    const id = directs.get(user) ?? world.addChannel({ type: TYPE.direct })
    directs.set(user, id)
    return { id, type: TYPE.direct, recipients: [world.user(user)] }
  }

  return {
    registered,
    advised,
    refusing,
    posted,
    answer(request) {
      for (const [method, pattern, handler] of routes) {
        const match = method === request.method ? pattern.exec(request.path) : null
        if (match) return handler(request, ...match.slice(1))
      }
      throw new TypeError(`the stand-in knows no ${request.method} ${request.path}`)
    },
  }
}

function withoutFaults<T>(value: T, faultsOf: (value: T) => string[]): T {
  const faults = faultsOf(value)
  if (faults.length > 0) throw invalidForm(faults)
  return value
}

function hide(pending: Pending, { flags = 0 }: MessageBody): void {
  if (flags & EPHEMERAL) pending.onlyFor = pending.user
}

function mine(stored: Stored): Stored {
  if (stored.author !== BOT.id) throw REFUSE.notMine()
  return stored
}

const gatewayInfo = (url: string, shards: number) => ({
  url,
  shards,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
})
