import type { RespondFn } from '@slack/bolt'
import type { Reply } from '../../../reply/reply.ts'
import type { Place } from '../place.ts'
import { renderMessage } from '../render/message.ts'
import { slackCode } from '../slack-error.ts'
import type { Reception } from './reception.ts'

/** What a person asked in private and wants everybody to see. */
export interface Shared {
  readonly place: Place
  readonly user: string
  readonly reply: Reply
}

/** As a message of our own, which its asker can remove; where the bot is no member, as Slack posts it for them. */
export async function share(
  { postbox, memory }: Reception,
  { place, user, reply }: Shared,
  respond: RespondFn,
): Promise<void> {
  try {
    const ts = await postbox.post(place, reply)
    await memory.rememberAsker(place, { ts, user })
  } catch (error) {
    if (!['not_in_channel', 'channel_not_found'].includes(slackCode(error))) throw error
    await respond({ ...renderMessage(reply), response_type: 'in_channel', replace_original: false })
  }
}
