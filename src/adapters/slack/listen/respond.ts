import type { RespondFn } from '@slack/bolt'
import type { Reply } from '../../../reply/reply.ts'
import type { Place } from '../place.ts'
import type { Standing } from '../render/buttons.ts'
import { renderMessage, renderPlain } from '../render/message.ts'
import { isAboutBlocks, isBadRequest } from '../slack-error.ts'
import type { Rendered } from '../types.ts'
import { type Reception, tell } from './reception.ts'

/** Somebody whose command or tap came with an address for the answer. */
export interface Asked {
  readonly place: Place
  readonly user: string
  readonly respond: RespondFn
}

/** For their eyes only; where the address is of no use any more, as any private word. */
export async function respondTo(
  reception: Reception,
  asked: Asked,
  reply: Reply,
  replaces = false,
): Promise<void> {
  try {
    await say(reception, asked, reply, 'private', { response_type: 'ephemeral', replace_original: replaces })
  } catch (error) {
    reception.report('slack.respond_failed', error)
    await tell(reception, asked.place, asked.user, reply)
  }
}

/** For everybody there, posted by Slack in the person's name. */
export const respondAloud = (reception: Reception, asked: Asked, reply: Reply): Promise<void> =>
  say(reception, asked, reply, 'public', { response_type: 'in_channel', replace_original: false })

interface How {
  readonly response_type: 'ephemeral' | 'in_channel'
  readonly replace_original: boolean
}

async function say(
  { patience, report }: Reception,
  { respond }: Asked,
  reply: Reply,
  standing: Standing,
  how: How,
): Promise<void> {
  const send = (message: Rendered) => patience(() => accepted(respond({ ...message, ...how })))
  try {
    await send(renderMessage(reply, standing))
  } catch (error) {
    if (!isAboutBlocks(error) && !isBadRequest(error)) throw error
    report('slack.blocks_refused', error)
    await send(renderPlain(reply))
  }
}

/** Slack may say no with a status that says yes. */
async function accepted(responding: Promise<unknown>): Promise<void> {
  const data = parsed(await bodyOf(await responding))
  if (data?.ok === false) throw Object.assign(new Error('Slack refused a response'), { data })
}

/** What fetch gave, whichever fetch it was. */
const bodyOf = async (response: unknown): Promise<string> =>
  typeof response === 'object' &&
  response !== null &&
  'text' in response &&
  typeof response.text === 'function'
    ? String(await response.text())
    : ''

/** Where all is well it is the word `ok`. */
function parsed(text: string): { readonly ok?: unknown } | undefined {
  try {
    return text.startsWith('{') ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
