import { type App, Assistant, type types } from '@slack/bolt'
import { hear, hearAgain, unhear } from './hear.ts'
import { suggestPrompts } from './pane.ts'
import type { Reception } from './reception.ts'
import type { Said } from './said.ts'

type Event = types.AllMessageEvents | types.AppMentionEvent
interface Where {
  readonly teamId?: string
  readonly botUserId?: string
}

/** Mentions, direct messages, panes old and new, edits and deletions: all lead to `hear`. */
export function listenToMessages(app: App, reception: Reception): void {
  app.event('app_mention', ({ event, context }) => written(reception, event, context))
  app.event('message', ({ event, context }) => onMessage(reception, event, context))
  app.assistant(
    new Assistant({
      threadStarted: ({ event, context }) => {
        const { channel_id, thread_ts } = event.assistant_thread
        return suggestPrompts(reception, context.teamId ?? '', channel_id, thread_ts)
      },
      // Bolt's own would read the channel's history; which channel somebody looks at means nothing to us.
      threadContextChanged: async () => {},
      userMessage: ({ event, context }) => onMessage(reception, event, context),
    }),
  )
}

async function onMessage(reception: Reception, event: types.AllMessageEvents, where: Where): Promise<void> {
  switch (event.subtype) {
    case undefined:
    case 'file_share':
    case 'thread_broadcast':
      return written(reception, event, where)
    case 'message_changed':
      return changed(reception, event, where)
    case 'message_deleted':
      return deleted(reception, event, where)
    default:
      return
  }
}

async function written(reception: Reception, event: Event, where: Where): Promise<void> {
  const said = saidIn(event, where, 'channel' in event ? event.channel : undefined)
  if (said) await hear(reception, said)
}

/** Slack also tells of previews it added and of roots that vanished under a thread: only new words are an edit. */
async function changed(reception: Reception, event: types.MessageChangedEvent, where: Where): Promise<void> {
  if (isTombstone(event.message)) return deleted(reception, event, where)
  const said = saidIn(event.message, where, event.channel)
  const before = saidIn(event.previous_message, where, event.channel)
  const editedAt = 'edited' in event.message ? event.message.edited?.ts : undefined
  if (said && editedAt && !(before?.text === said.text && before.named === said.named))
    await hearAgain(reception, said, editedAt)
}

async function deleted(
  reception: Reception,
  event: types.MessageChangedEvent | types.MessageDeletedEvent,
  where: Where,
): Promise<void> {
  const said = saidIn(event.previous_message, where, event.channel)
  if (said) await unhear(reception, said)
}

/** A deleted message that others have answered stays as a stone with this subtype, which the types do not know. */
const isTombstone = (message: types.MessageEvent): boolean => String(message.subtype) === 'tombstone'

/** Slack's own reminders and hints come without a bot's id. */
const SLACKBOT = 'USLACKBOT'

/** Undefined for what no person wrote: our own messages, other bots', the channel's. */
function saidIn(
  event: Event | undefined,
  { teamId, botUserId }: Where,
  channel: string | undefined,
): Said | undefined {
  if (!event || ('bot_id' in event && event.bot_id) || !('user' in event) || !('text' in event))
    return undefined
  if (!event.user || [botUserId, SLACKBOT].includes(event.user) || !channel || !teamId) return undefined
  const own = botUserId === undefined ? undefined : new RegExp(`<@${botUserId}(\\|[^>]*)?>`, 'g')
  const text = event.text ?? ''
  return {
    team: teamId,
    channel,
    user: event.user,
    ts: event.ts,
    thread: 'thread_ts' in event && event.thread_ts !== event.ts ? event.thread_ts : undefined,
    text: own ? text.replace(own, ' ').trim() : text,
    named: own?.test(text) === true || event.type === 'app_mention',
  }
}
