import { type Client, Events, type Interaction, type Message } from 'discord.js'
import { onAutocomplete } from './autocomplete.ts'
import { onAskAbout, onCommand } from './command.ts'
import type { Desk } from './desk.ts'
import { listenToUnknownDirectChannels } from './direct.ts'
import { onDelete, onEdit, onMessage } from './message.ts'
import { onTyped } from './modal.ts'
import { onTap } from './tap.ts'

/** Hears everything; gives a function that stops hearing and resolves once the answers in flight are out. */
export function listen(client: Client, desk: Desk): () => Promise<void> {
  const working = new Set<Promise<void>>()
  let stopped = false

  /** Each event is work of its own: what goes wrong in one is logged and touches no other. */
  const hear =
    <Args extends unknown[]>(event: string, work: (...args: Args) => Promise<void> | undefined) =>
    (...args: Args) => {
      if (stopped) return
      const mine = Promise.resolve()
        .then(() => work(...args))
        .catch((error: unknown) => desk.log.error('discord.event_failed', { event, error: String(error) }))
        .finally(() => working.delete(mine))
      working.add(mine)
    }

  client.on(
    Events.InteractionCreate,
    hear('interaction', (interaction) => onInteraction(interaction, desk)),
  )
  client.on(
    Events.MessageCreate,
    hear('message', (message) => onMessage(message, desk)),
  )
  const edited = hear('edit', async (find: () => Promise<Message | undefined>) => {
    const message = await find()
    if (message) await onEdit(message, desk)
  })
  const deleted = hear('delete', (id: string, channel: string) => onDelete(id, channel, desk))
  client.on(Events.MessageUpdate, (_, message) => edited(async () => message))
  client.on(Events.MessageDelete, (message) => deleted(message.id, message.channelId))
  listenToUnknownDirectChannels(client, { onEdit: edited, onDelete: deleted })
  client.on(
    Events.MessageBulkDelete,
    hear('bulk delete', async (messages) => {
      await Promise.all(messages.map((message) => onDelete(message.id, message.channelId, desk)))
    }),
  )

  return async () => {
    stopped = true
    while (working.size > 0) await Promise.all(working)
    await desk.order.idle()
  }
}

async function onInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, desk)
  if (!(await desk.once(interaction.id))) return
  if (interaction.isChatInputCommand()) return onCommand(interaction, desk)
  if (interaction.isMessageContextMenuCommand()) return onAskAbout(interaction, desk)
  if (interaction.isMessageComponent()) return onTap(interaction, desk)
  if (interaction.isModalSubmit()) return onTyped(interaction, desk)
}
