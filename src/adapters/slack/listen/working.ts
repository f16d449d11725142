import { isDirect } from '../place.ts'
import { WORKING } from '../wording.ts'
import type { Reception } from './reception.ts'
import type { Said } from './said.ts'

export interface Working {
  /** To be called before the answer is posted: a status that stands by then is taken away by an answer in its thread. */
  answering(): void
  /** Takes the status away where Slack will not do so itself. */
  done(answered: boolean): void
}

const NOTHING: Working = { answering() {}, done() {} }

/**
 * Shows in the pane that we are at work. The answer does not wait for it, so a status may arrive behind the answer, and
 * is then taken back. An ordinary direct message has no pane, which is no fault.
 */
export function showWorking(reception: Reception, said: Said): Working {
  if (!isDirect(said.channel)) return NOTHING
  let stands = false
  let goesByItself = false
  const shown = setStatus(reception, said, WORKING).then(() => {
    stands = true
  })
  return {
    answering() {
      goesByItself = stands && said.thread !== undefined
    },
    done(answered) {
      if (!answered || !goesByItself) void shown.then(() => setStatus(reception, said, ''))
    },
  }
}

async function setStatus({ clients }: Reception, said: Said, status: string): Promise<void> {
  const { team, channel, thread, ts } = said
  try {
    const client = await clients.of(team)
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? ts, status })
  } catch {
    // Nobody misses a status; what else is wrong the answer will tell.
  }
}
