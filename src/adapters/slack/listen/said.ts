import type { Message } from '../../../bot/ports.ts'
import { conversationOf, isDirect, type Place } from '../place.ts'
import { aboutPerson } from './person.ts'
import type { Reception } from './reception.ts'

/** Something a person wrote, as `app_mention` and `message` both tell it. */
export interface Said {
  readonly team: string
  readonly channel: string
  readonly user: string
  readonly ts: string
  /** Set where it was written inside a thread. */
  readonly thread: string | undefined
  /** Without our own name in it. */
  readonly text: string
  readonly named: boolean
}

/** In a channel an answer hangs under the question; in a direct message it stands where the question stands. */
export const answerPlace = ({ team, channel, thread, ts }: Said): Place => {
  if (thread !== undefined) return { team, channel, thread }
  return isDirect(channel) ? { team, channel } : { team, channel, thread: ts }
}

/** Slack shows a private message in a thread only where the thread already exists. */
export const whisperPlace = ({ team, channel, thread }: Said): Place =>
  thread === undefined ? { team, channel } : { team, channel, thread }

/** How it reached us; undefined when it was not for us. */
export async function surfaceOf({ memory }: Reception, said: Said): Promise<Message['surface'] | undefined> {
  if (isDirect(said.channel)) return 'direct'
  if (said.named) return 'mention'
  const ours = said.thread !== undefined && (await memory.lastIn(answerPlace(said))) !== undefined
  return ours ? 'follow_up' : undefined
}

export async function messageOf(
  reception: Reception,
  said: Said,
  surface: Message['surface'],
  more: Pick<Message, 'replaces'> = {},
): Promise<Message> {
  const { team, channel, user, text } = said
  return {
    conversation: conversationOf(answerPlace(said)),
    platform: 'slack',
    user,
    text,
    surface,
    channel,
    workspace: team,
    now: reception.clock.now(),
    ...(isDirect(channel) ? { alone: true } : {}),
    ...(await aboutPerson(reception, said)),
    ...more,
  }
}
