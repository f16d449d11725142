import { isDirect } from '../place.ts'
import { WORKING } from '../wording.ts'
import type { Reception } from './reception.ts'
import type { Said } from './said.ts'

/**
 * Shows in the pane that we are at work. The status has to be there before the answer, because the answer is what
 * takes it away; an ordinary direct message has no pane, which is no fault.
 */
export async function whileWorking<T>(reception: Reception, said: Said, work: () => Promise<T>): Promise<T> {
  if (!isDirect(said.channel)) return work()
  const [done] = await Promise.all([work(), showStatus(reception, said).catch(() => {})])
  return done
}

async function showStatus({ clients }: Reception, { team, channel, thread, ts }: Said): Promise<void> {
  const client = await clients.of(team)
  await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? ts, status: WORKING })
}
