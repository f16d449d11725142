import { plain, type Reply } from '../reply/reply.ts'

/** A line about the bot itself, for the asker alone. */
export function notice(text: string, status: 'refused' | 'help' | 'failed' = 'refused'): Reply {
  return { status, blocks: [{ kind: 'line', text: plain(text) }], text, silent: false, private: true }
}

/** What the asker is told of a bug: one line, with the name under which the log has it. */
export const failed = (reference: string): Reply =>
  notice(
    `Something went wrong on my side (reference ${reference}). Your question was not answered.`,
    'failed',
  )
