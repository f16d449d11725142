import type { Message } from '../../../bot/ports.ts'
import { conversationOf, isDirect, type Place } from '../place.ts'
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
    ...(await rightsOf(reception, said)),
    ...(await localeOf(reception, said)),
    ...more,
  }
}

/** Asked only where the first word is a command that needs the right. */
async function rightsOf({ commands, people }: Reception, { team, user, text }: Said) {
  const word = text.trim().split(/\s+/, 1)[0]?.toLowerCase()
  const manages = commands.some(({ name, manages }) => manages === true && name === word)
  return manages ? { mayManage: await people.mayManage(team, user) } : {}
}

/** "1.116" is one number in Berlin and another in Boston; for any other text Slack is not asked. */
async function localeOf({ people }: Reception, { team, user, text }: Said) {
  if (!/\d[.,]\d{3}(?!\d)/.test(text)) return {}
  const locale = await people.locale(team, user)
  return locale === undefined ? {} : { locale }
}
