import type { Reply } from '../../../reply/reply.ts'
import { noted, type Reception } from './reception.ts'

/** Questions that were understood stand on the person's home page. */
export const isWorthAskingAgain = ({ status }: Reply): boolean =>
  status === 'answered' || status === 'no_data'

/** A question that no message of a channel holds: it was asked in private. */
export async function noteAsked(
  reception: Reception,
  { team, user, text, reply }: { team: string; user: string; text: string; reply: Reply },
): Promise<void> {
  if (text !== '' && isWorthAskingAgain(reply))
    await noted(reception, reception.memory.noteAsked(team, user, text))
}
