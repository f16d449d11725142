import type { Bot, Clock, CommandInfo, Log } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import type { Clients } from '../clients.ts'
import type { Home } from '../home-info.ts'
import type { Lanes } from '../lanes.ts'
import type { Memory } from '../memory.ts'
import type { Once } from '../once.ts'
import type { Patience } from '../patience.ts'
import type { People } from '../people.ts'
import { isAllowedIn, isDirect, type Place } from '../place.ts'
import type { Postbox } from '../postbox.ts'
import type { Report } from '../report.ts'
import { failed } from '../wording.ts'

/** What every listener works with. */
export interface Reception {
  readonly bot: Bot
  readonly commands: readonly CommandInfo[]
  readonly clients: Clients
  readonly clock: Clock
  readonly home: Home | undefined
  readonly lanes: Lanes
  readonly log: Log
  readonly memory: Memory
  readonly once: Once
  readonly patience: Patience
  readonly people: People
  readonly postbox: Postbox
  readonly report: Report
  readonly allowedChannels: readonly string[] | undefined
}

export const isAllowed = ({ allowedChannels }: Reception, channel: string): boolean =>
  isAllowedIn(allowedChannels, channel)

/** A short line of the adapter's own. */
export const lineReply = (text: string, status: Reply['status'] = 'help'): Reply => ({
  status,
  blocks: [{ kind: 'line', text: [{ text }] }],
  text,
  silent: false,
  private: true,
})

/**
 * Does the work in its lane. Whatever goes wrong becomes one record in the log and one line to the person, with the
 * same reference; nothing is thrown into the SDK.
 */
export function attend(
  reception: Reception,
  lane: string,
  told: (reply: Reply) => Promise<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  return reception.lanes.run(lane, async () => {
    try {
      await work()
    } catch (error) {
      const reference = reception.report('slack.answer_failed', error, { conversation: lane })
      // The record above says what happened; that the line about it cannot be told either adds nothing.
      await told(lineReply(failed(reference), 'failed')).catch(() => {})
    }
  })
}

/** To one person: where they asked, or, where Slack does not let us, in their direct messages. */
export async function tell({ postbox }: Reception, place: Place, user: string, reply: Reply): Promise<void> {
  // A direct message between two other people looks like one of ours until it is written to.
  const there = isDirect(place.channel) ? postbox.post(place, reply) : postbox.whisper(place, user, reply)
  await there.catch(() => postbox.post({ team: place.team, channel: user }, reply))
}

/** What was answered stands, even where it could not be written down. */
export const noted = ({ report }: Reception, note: Promise<void>): Promise<void> =>
  note.catch((error) => void report('slack.store_failed', error, { doing: 'remember' }))
