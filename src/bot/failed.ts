import { plain, type Reply } from '../reply/reply.ts'

/** What the asker is told of a bug: one line, with the name under which the log has it. */
export function failed(reference: string): Reply {
  const text = `Something went wrong on my side (reference ${reference}). Your question was not answered.`
  return { status: 'failed', blocks: [{ kind: 'line', text: plain(text) }], text, silent: false, private: true }
}
