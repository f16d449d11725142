import { type Json, list } from './check.ts'
import { labelOf } from './read.ts'
import type { Acknowledged } from './socket.ts'
import type { SlackStandIn } from './stand-in.ts'
import { APP, BOT, type Posted, TEAM } from './world.ts'

export const ASKER = 'U0ASKER'
export const MENTION = `<@${BOT.user}>`
let events = 0

/** What people do in Slack, as the events Slack makes of it. */
export interface Written {
  readonly channel: string
  readonly ts: string
  readonly text: string
  readonly user: string
  readonly thread_ts?: string
}

export const eventBody = (event: Json, id = `Ev${++events}`): Json => ({
  type: 'event_callback',
  team_id: TEAM,
  api_app_id: APP,
  event_id: id,
  event_time: 1770000000,
  authorizations: [
    { team_id: TEAM, enterprise_id: null, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
  ],
  event,
})

export const deliverOnce = (slack: SlackStandIn, event: Json, retry: Json = {}): Promise<Acknowledged> =>
  slack.socket.deliver({ type: 'events_api', payload: eventBody(event), retry_attempt: 0, ...retry })

/** As Slack does it: what is not acknowledged in time, on a machine that stands still, comes up to three times more. */
export async function deliver(slack: SlackStandIn, event: Json, retry: Json = {}): Promise<Acknowledged> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const acknowledged = await deliverOnce(slack, event, retry).catch(() => undefined)
    if (acknowledged) return acknowledged
    retry = { retry_attempt: attempt, retry_reason: 'timeout' }
  }
  return deliverOnce(slack, event, retry)
}

export const writing = (slack: SlackStandIn, text: string, more: Partial<Written> = {}): Written => ({
  channel: 'C0TRADE',
  user: ASKER,
  ts: slack.nextTs(),
  text,
  ...more,
})

const typeOf = (channel: string): string => (channel.startsWith('D') ? 'im' : 'channel')

export const messageEvent = (written: Written): Json => ({
  type: 'message',
  channel_type: typeOf(written.channel),
  event_ts: written.ts,
  client_msg_id: `client-${written.ts}`,
  ...written,
})

export const mentionEvent = (written: Written): Json => ({
  type: 'app_mention',
  event_ts: written.ts,
  ...written,
})

/** Slack tells of a mention twice: as a mention, and as a message of the channel. */
export async function mention(
  slack: SlackStandIn,
  text: string,
  more: Partial<Written> = {},
): Promise<Written> {
  const written = writing(slack, `${MENTION} ${text}`, more)
  await Promise.all([deliver(slack, mentionEvent(written)), deliver(slack, messageEvent(written))])
  return written
}

export async function write(
  slack: SlackStandIn,
  text: string,
  more: Partial<Written> = {},
): Promise<Written> {
  const written = writing(slack, text, more)
  await deliver(slack, messageEvent(written))
  return written
}

export async function change(slack: SlackStandIn, before: Written, text: string): Promise<void> {
  const edited = { user: before.user, ts: slack.nextTs() }
  await deliver(slack, {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: before.channel,
    channel_type: typeOf(before.channel),
    ts: edited.ts,
    event_ts: edited.ts,
    message: { ...messageEvent({ ...before, text }), edited },
    previous_message: messageEvent(before),
  })
}

/** A message with replies leaves a stone where it was; any other vanishes. */
export async function takeBack(slack: SlackStandIn, before: Written, how: 'gone' | 'stone'): Promise<void> {
  const common = {
    type: 'message',
    hidden: true,
    channel: before.channel,
    ts: slack.nextTs(),
    previous_message: messageEvent(before),
  }
  const stone = {
    ...messageEvent(before),
    subtype: 'tombstone',
    text: 'This message was deleted.',
    user: 'USLACKBOT',
  }
  await deliver(
    slack,
    how === 'gone'
      ? { ...common, subtype: 'message_deleted', deleted_ts: before.ts }
      : { ...common, subtype: 'message_changed', message: stone },
  )
}

export function slash(slack: SlackStandIn, text: string, more: Json = {}): Promise<Acknowledged> {
  const user = ASKER
  const channel = 'C0TRADE'
  return slack.socket.deliver({
    type: 'slash_commands',
    payload: {
      command: '/trade',
      text,
      team_id: TEAM,
      channel_id: channel,
      user_id: user,
      trigger_id: trigger(slack),
      response_url: `${slack.baseUrl}/response/${channel}/${user}/slash-${++events}`,
      is_enterprise_install: 'false',
      ...more,
    },
  })
}

/** @param label what stands on the button; `good` and `bad` are the thumbs */
export function tap(
  slack: SlackStandIn,
  message: Posted,
  label: string,
  user = ASKER,
): Promise<Acknowledged> {
  const action = actionOf(message.blocks, label)
  const ephemeral = message.ephemeral !== undefined
  return interact(slack, {
    type: 'block_actions',
    user: { id: user, team_id: TEAM },
    channel: { id: message.channel },
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: ephemeral,
    },
    ...(ephemeral
      ? {}
      : {
          message: {
            ts: message.ts,
            text: message.text,
            ...(message.thread ? { thread_ts: message.thread } : {}),
          },
        }),
    response_url: `${slack.baseUrl}/response/${message.channel}/${user}/${message.ts}`,
    actions: [action],
  })
}

export const interact = (slack: SlackStandIn, payload: Json): Promise<Acknowledged> =>
  slack.socket.deliver({
    type: 'interactive',
    payload: {
      team: { id: TEAM, domain: 'standing' },
      api_app_id: APP,
      trigger_id: trigger(slack),
      ...payload,
    },
  })

export function actionOf(blocks: readonly Json[], label: string): Json {
  const elements = blocks.flatMap((block) => list(block.elements))
  const thumbs = elements.find(({ type }) => type === 'feedback_buttons')
  const thumb = { good: thumbs?.positive_button, bad: thumbs?.negative_button }[label] as Json | undefined
  const button = elements.find((element) => element.type === 'button' && labelOf(element) === label)
  const found = thumb ? { ...thumb, type: 'feedback_buttons', action_id: thumbs?.action_id } : button
  if (!found) throw new Error(`no button "${label}"`)
  return { ...found, action_ts: `1770000001.${String(++events).padStart(6, '0')}` }
}

function trigger(slack: SlackStandIn): string {
  const id = `trigger-${++events}`
  slack.triggers.set(id, Date.now())
  return id
}
