import type { Reply } from '../../../reply/reply.ts'
import { slackCode } from '../slack-error.ts'
import { noted, type Reception } from './reception.ts'
import { type Asked, respondAloud } from './respond.ts'

/**
 * What a person asked in private and wants everybody to see: a message of our own, which its asker can remove; where
 * the bot is no member, as Slack posts it for them.
 */
export async function share(reception: Reception, asked: Asked, reply: Reply): Promise<void> {
  const { place, user } = asked
  try {
    const ts = await reception.postbox.post(place, reply)
    await noted(reception, reception.memory.rememberAsker(place, { ts, user }))
  } catch (error) {
    if (!['not_in_channel', 'channel_not_found'].includes(slackCode(error))) throw error
    await respondAloud(reception, asked, reply)
  }
}
