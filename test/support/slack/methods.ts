import { type Json, list, refusalOf, stringFaults } from './check.ts'
import { APP, BOT, find, type Posted, TEAM, type World } from './world.ts'

/** A refusal as Slack writes it. */
export class Refused extends Error {
  readonly error: string
  readonly messages: readonly string[]
  constructor(error: string, messages: readonly string[] = []) {
    super(error)
    this.error = error
    this.messages = messages
  }
}

export interface Method {
  /** The scope a token needs; undefined where any will do. */
  readonly scope?: string
  readonly run: (world: World, args: Json, base: string) => Json
}

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    run: () => ({
      team: 'Standing',
      team_id: TEAM,
      user: 'tallyman',
      user_id: BOT.user,
      bot_id: BOT.id,
      app_id: APP,
    }),
  },
  'chat.postMessage': { scope: 'chat:write', run: postMessage },
  'chat.postEphemeral': { scope: 'chat:write', run: postEphemeral },
  'chat.update': { scope: 'chat:write', run: update },
  'chat.delete': { scope: 'chat:write', run: remove },
  'users.info': { scope: 'users:read', run: usersInfo },
  'views.publish': { run: publish },
  'views.open': { run: open },
  'assistant.threads.setStatus': {
    scope: 'chat:write',
    run: (_, args) => needed(args, 'channel_id', 'thread_ts'),
  },
  'assistant.threads.setSuggestedPrompts': { scope: 'assistant:write', run: prompts },
  'conversations.history': { scope: 'channels:history', run: history },
  'conversations.replies': { scope: 'channels:history', run: replies },
  'files.getUploadURLExternal': { scope: 'files:write', run: uploadUrl },
  'files.completeUploadExternal': { scope: 'files:write', run: completeUpload },
  'files.info': { scope: 'files:read', run: fileInfo },
  'oauth.v2.access': { run: access },
}

function postMessage(world: World, args: Json): Json {
  const channel = reachable(world, args.channel)
  const message = written(world, args, channel)
  world.messages.push(message)
  return { channel, ts: message.ts, message: { text: message.text, blocks: message.blocks } }
}

function postEphemeral(world: World, args: Json): Json {
  needed(args, 'user')
  const channel = reachable(world, args.channel)
  const message = { ...written(world, args, channel), ephemeral: String(args.user) }
  world.messages.push(message)
  return { message_ts: message.ts }
}

function update(world: World, args: Json): Json {
  const message = find(world, args.channel, args.ts)
  if (!message) throw new Refused('message_not_found')
  const { text, blocks } = written(world, args, message.channel)
  Object.assign(message, { text, blocks, updates: message.updates + 1 })
  return { channel: message.channel, ts: message.ts }
}

function remove(world: World, args: Json): Json {
  const message = find(world, args.channel, args.ts)
  if (!message) throw new Refused('message_not_found')
  world.messages.splice(world.messages.indexOf(message), 1)
  return { channel: message.channel, ts: message.ts }
}

/** The message as it will stand, or Slack's refusal. */
export function written(world: World, args: Json, channel: string): Posted {
  const text = String(args.text ?? '')
  const blocks = list(args.blocks)
  if (text === '' && blocks.length === 0) throw new Refused('no_text')
  if (text.length > 40_000) throw new Refused('msg_too_long')
  const refusal = refusalOf(blocks, 'message', { isReady: (id) => isReady(world, id) })
  if (refusal) throw new Refused(refusal.error, refusal.messages)
  const metadata = args.metadata === undefined ? {} : { metadata: args.metadata as Json }
  const thread = args.thread_ts === undefined ? undefined : String(args.thread_ts)
  return { channel, ts: world.nextTs(), thread, text, blocks, updates: 0, ...metadata }
}

function reachable({ closed }: World, channel: unknown): string {
  const id = String(channel)
  if (!/^[CDGUW]\w+$/.test(id)) throw new Refused('channel_not_found')
  if (closed.has(id)) throw new Refused('not_in_channel')
  return /^[UW]/.test(id) ? `D${id}` : id
}

function usersInfo({ admins, locales }: World, { user }: Json): Json {
  const id = String(user)
  return { user: { id, is_admin: admins.has(id), is_owner: false, locale: locales.get(id) ?? 'en-US' } }
}

function publish(world: World, args: Json): Json {
  const view = checkedView(world, args.view as Json)
  world.views.set(String(args.user_id), view)
  return { view: { ...view, id: 'V0HOME' } }
}

/** A trigger is good for three seconds, once. */
function open(world: World, args: Json): Json {
  const trigger = String(args.trigger_id)
  const givenMs = world.triggers.get(trigger)
  world.triggers.delete(trigger)
  if (givenMs === undefined) throw new Refused('invalid_trigger_id')
  if (Date.now() - givenMs > 3_000) throw new Refused('expired_trigger_id')
  const view = checkedView(world, args.view as Json)
  world.modals.push(view)
  return { view: { ...view, id: `V${world.modals.length}` } }
}

function checkedView(world: World, view: Json): Json {
  const title = view.type === 'modal' ? stringFaults((view.title as Json).text, 24, 'title') : []
  const metadata = String(view.private_metadata ?? '').length > 3000 ? ['private_metadata too long'] : []
  if (title.length + metadata.length > 0) throw new Refused('invalid_arguments', [...title, ...metadata])
  const refusal = refusalOf(list(view.blocks), 'view', { isReady: (id) => isReady(world, id) })
  if (refusal) throw new Refused('invalid_arguments', refusal.messages)
  return view
}

function prompts(_: World, args: Json): Json {
  needed(args, 'channel_id')
  const all = list(args.prompts)
  if (all.length < 1 || all.length > 4) throw new Refused('invalid_arguments', ['prompts'])
  return {}
}

function history({ messages }: World, { channel, limit }: Json): Json {
  const found = messages
    .filter((message) => message.channel === channel && message.ephemeral === undefined)
    .slice(-Number(limit))
    .reverse()
  return { messages: found }
}

function replies({ messages }: World, { channel, ts }: Json): Json {
  return { messages: messages.filter((message) => message.channel === channel && message.thread === ts) }
}

function uploadUrl({ files }: World, _: Json, base: string): Json {
  const id = `F${files.size + 1}`
  files.set(id, { looks: 0, uploaded: false })
  return { file_id: id, upload_url: `${base}/upload/${id}` }
}

function completeUpload(_: World, args: Json): Json {
  return { files: list(args.files).map(({ id }) => ({ id })) }
}

function fileInfo({ files, slowness }: World, args: Json): Json {
  const file = files.get(String(args.file))
  if (!file) throw new Refused('file_not_found')
  file.looks += 1
  return { file: { id: args.file, mimetype: file.looks > slowness ? 'image/png' : '' } }
}

const isReady = ({ files, slowness }: World, id: string): boolean => (files.get(id)?.looks ?? 0) > slowness

function access({ scopes }: World, { code }: Json): Json {
  if (code !== 'right-code') throw new Refused('invalid_code')
  return {
    app_id: APP,
    access_token: 'xoxb-1-right',
    token_type: 'bot',
    bot_user_id: BOT.user,
    scope: scopes.join(','),
    authed_user: { id: 'U0INSTALLER' },
    team: { id: TEAM, name: 'Standing' },
    enterprise: null,
    is_enterprise_install: false,
  }
}

function needed(args: Json, ...names: string[]): Json {
  const missing = names.filter((name) => !args[name])
  if (missing.length > 0) throw new Refused('invalid_arguments', missing)
  return {}
}
