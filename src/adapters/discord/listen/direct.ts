import { ChannelType, type Client, GatewayDispatchEvents as Dispatch, type Message } from 'discord.js'

/** An event as it comes over the wire, as far as it is looked at here. */
interface Raw {
  readonly id: string
  readonly channel_id: string
  readonly guild_id?: string
  channel_type?: ChannelType
}

export interface DirectListeners {
  /** @param find gets the message, which the event alone does not make */
  onEdit(find: () => Promise<Message | undefined>): void
  onDelete(id: string, channel: string): void
}

/**
 * discord.js hears of a direct channel only when a message in it says what it is, and forgets it with the process.
 * Edits and deletions in one it does not know would be lost after a restart; these are taken from the wire.
 */
export function listenToUnknownDirectChannels(client: Client, { onEdit, onDelete }: DirectListeners): void {
  const isUnknown = (raw: Raw): boolean =>
    raw.guild_id === undefined && !client.channels.cache.has(raw.channel_id)

  client.ws.on(Dispatch.MessageCreate, (raw: Raw) => {
    // Discord says so since 2026; without a server and without a word about it, it can be nothing else.
    if (raw.guild_id === undefined) raw.channel_type ??= ChannelType.DM
  })
  client.ws.on(Dispatch.MessageUpdate, (raw: Raw) => {
    if (isUnknown(raw)) onEdit(() => fetchMessage(client, raw))
  })
  client.ws.on(Dispatch.MessageDelete, (raw: Raw) => {
    if (isUnknown(raw)) onDelete(raw.id, raw.channel_id)
  })
}

async function fetchMessage(client: Client, raw: Raw): Promise<Message | undefined> {
  const channel = await client.channels.fetch(raw.channel_id)
  return channel?.isTextBased() ? channel.messages.fetch(raw.id) : undefined
}
