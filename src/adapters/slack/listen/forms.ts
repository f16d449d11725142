import type { App, MessageShortcut, types, ViewOutput } from '@slack/bolt'
import type { Message } from '../../../bot/ports.ts'
import { clip } from '../escape.ts'
import { LIMITS } from '../limits.ts'
import { conversationOf, isDirect, type Place, privateConversation } from '../place.ts'
import { ASK_MODAL, askModal, COMMAND_MODAL, type ModalNote } from './modal.ts'
import { aboutPerson } from './person.ts'
import { noteAsked } from './recent.ts'
import { attend, type Reception, tell } from './reception.ts'

/** The shortcut "Ask about this", and what comes back from the forms. */
export function listenToForms(app: App, reception: Reception): void {
  app.shortcut('ask_about_this', async ({ ack, shortcut, context }) => {
    await ack()
    if (shortcut.type === 'message_action') await openAsk(reception, shortcut, context.teamId)
  })
  app.options(/^(place|commodity)$/, async ({ ack, payload }) => {
    const reader = payload.action_id === 'place' ? 'place' : 'commodity'
    const found = reception.bot.suggest(reader, payload.value, LIMITS.option.count)
    await ack({ options: found.map(({ name, value }) => option(name, value)) })
  })
  app.view(ASK_MODAL, async ({ ack, view, body, context }) => {
    await ack()
    const { question = '' } = valuesOf(view)
    await submitted(reception, context.teamId, body.user.id, view, { text: question })
  })
  app.view(COMMAND_MODAL, async ({ ack, view, body, context }) => {
    await ack()
    const args = valuesOf(view)
    const name = noteOf(view)?.command ?? ''
    const text = [name, ...Object.values(args)].join(' ')
    await submitted(reception, context.teamId, body.user.id, view, { text, command: { name, args } })
  })
}

async function openAsk(
  reception: Reception,
  { channel, message, trigger_id }: MessageShortcut,
  team: string | undefined,
): Promise<void> {
  if (!team) return
  const thread = typeof message.thread_ts === 'string' ? { thread: message.thread_ts } : {}
  const client = await reception.clients.of(team)
  const view = askModal(message.text ?? '', { channel: channel.id, ...thread })
  // The trigger lives three seconds; a form that did not open is seen at once and can be asked for again.
  await client.views
    .open({ trigger_id, view })
    .catch((error) => void reception.report('slack.modal_failed', error))
}

async function submitted(
  reception: Reception,
  team: string | undefined,
  user: string,
  view: ViewOutput,
  asked: Pick<Message, 'text' | 'command'>,
): Promise<void> {
  const note = noteOf(view)
  if (!note || !team) return
  const place: Place = { team, channel: note.channel, ...(note.thread ? { thread: note.thread } : {}) }
  const conversation = isDirect(note.channel) ? conversationOf(place) : privateConversation(place, user)
  await attend(
    reception,
    conversation,
    (line) => tell(reception, place, user, line),
    async () => {
      if (!(await reception.once(`view:${view.id}:${view.hash}`))) return
      const reply = await reception.bot.handle({
        ...asked,
        conversation,
        platform: 'slack',
        user,
        surface: 'command',
        channel: note.channel,
        workspace: team,
        now: reception.clock.now(),
        alone: true,
        ...(await aboutPerson(reception, {
          team,
          channel: note.channel,
          user,
          text: asked.text,
          command: asked.command?.name,
        })),
      })
      if (!reply) return
      await tell(reception, place, user, reply)
      if (!asked.command) await noteAsked(reception, { team, user, text: asked.text, reply })
    },
  )
}

const option = (name: string, value: string): types.PlainTextOption => ({
  text: { type: 'plain_text', text: clip(name, LIMITS.option.text), emoji: false },
  value: clip(value, LIMITS.option.value),
})

/** What was filled in, by option. */
function valuesOf(view: ViewOutput): Record<string, string> {
  const filled = Object.entries(view.state.values).flatMap(([name, inputs]) => {
    const input = Object.values(inputs)[0]
    const value = input?.value ?? input?.selected_option?.value ?? ''
    return value.trim() === '' ? [] : [[name, value.trim()] as const]
  })
  return Object.fromEntries(filled)
}

/** Written by `modal.ts`; anything else is not one of our forms. */
function noteOf(view: ViewOutput): ModalNote | undefined {
  try {
    const note: unknown = JSON.parse(view.private_metadata)
    const held = typeof note === 'object' && note !== null && 'channel' in note
    return held && typeof note.channel === 'string' ? (note as ModalNote) : undefined
  } catch {
    return undefined
  }
}
