/** Where a message stands. `thread` is the `ts` of the message the thread hangs under. */
export interface Place {
  readonly team: string
  readonly channel: string
  readonly thread?: string
}

/** Direct messages are one conversation each, however they are threaded; in a channel every thread is its own. */
export const conversationOf = ({ team, channel, thread }: Place): string =>
  thread === undefined || isDirect(channel)
    ? `slack:${team}:${channel}`
    : `slack:${team}:${channel}:${thread}`

/** Slash commands are seen by one person: follow-ups belong to that person in that channel. */
export const privateConversation = ({ team, channel }: Place, user: string): string =>
  `slack:${team}:${channel}:${user}`

export function placeOf(conversation: string): Place | undefined {
  const [platform, team, channel, last] = conversation.split(':')
  if (platform !== 'slack' || !team || !channel) return undefined
  return last !== undefined && /^\d+\.\d+$/.test(last) ? { team, channel, thread: last } : { team, channel }
}

export const isDirect = (channel: string): boolean => channel.startsWith('D')

/** Direct messages are always allowed, also those that are addressed by the person's id. */
export const isAllowedIn = (allowed: readonly string[] | undefined, channel: string): boolean =>
  allowed === undefined || /^[DUW]/.test(channel) || allowed.includes(channel)
