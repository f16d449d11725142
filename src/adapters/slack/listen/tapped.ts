import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt'
import { conversationOf, isDirect, type Place, privateConversation } from '../place.ts'

/** A tapped button, with the message it stood in. */
export interface Tapped {
  readonly place: Place
  readonly user: string
  /** The message of ours that has the button; undefined on the App Home. */
  readonly message: string | undefined
  /** Only this person sees that message, and Slack changes it through `respond` alone. */
  readonly private: boolean
  /** The button switches the answer itself rather than asking something more. */
  readonly switches: boolean
  /** Tells this tap from every other, should Slack deliver it twice. */
  readonly key: string
  readonly respond: RespondFn
}

export function tappedIn(
  body: BlockAction,
  action: ButtonAction,
  respond: RespondFn,
  team: string | undefined,
): Tapped | undefined {
  // The App Home is in no channel: its page carries the person's direct message, where its buttons are answered.
  const channel = body.channel?.id ?? body.view?.private_metadata
  if (!team || !channel) return undefined
  const message: unknown = body.message?.ts ?? body.container.message_ts
  const ts = typeof message === 'string' ? message : undefined
  return {
    place: placeUnder(team, channel, body.message?.thread_ts ?? (isDirect(channel) ? undefined : ts)),
    user: body.user.id,
    message: ts,
    private: body.container.is_ephemeral === true,
    switches: /^(choice|alternative)/.test(action.action_id),
    key: `tap:${team}:${channel}:${ts}:${body.user.id}:${action.action_ts}`,
    respond,
  }
}

export const conversation = (tapped: Tapped): string =>
  tapped.private ? privateConversation(tapped.place, tapped.user) : conversationOf(tapped.place)

const placeUnder = (team: string, channel: string, thread: unknown): Place =>
  typeof thread === 'string' ? { team, channel, thread } : { team, channel }
