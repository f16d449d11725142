import { isDirect } from '../place.ts'
import { WORKING } from '../wording.ts'
import type { Reception } from './reception.ts'
import type { Said } from './said.ts'

/** Takes the status away where Slack will not: it does so itself when an answer arrives in the same thread. */
export type Done = (answered: boolean) => void

/** An answer does not wait for its status longer than this. */
const PATIENCE_MS = 500

/**
 * Shows in the pane that we are at work, before the answer that takes the status away. An ordinary direct message has
 * no pane, which is no fault.
 */
export async function showWorking(reception: Reception, said: Said): Promise<Done> {
  if (!isDirect(said.channel)) return () => {}
  const shown = setStatus(reception, said, WORKING)
  await Promise.race([shown, reception.wait(PATIENCE_MS)])
  return (answered) => {
    if (!answered || said.thread === undefined) void shown.then(() => setStatus(reception, said, ''))
  }
}

async function setStatus({ clients }: Reception, said: Said, status: string): Promise<void> {
  const { team, channel, thread, ts } = said
  const client = await clients.of(team)
  await client.assistant.threads
    .setStatus({ channel_id: channel, thread_ts: thread ?? ts, status })
    .catch(() => {})
}
