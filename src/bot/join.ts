import { type Reply, restsOnAll } from '../reply/reply.ts'

/** Several answers as one reply, in order; it is an answer where one of them is. */
export function joinReplies(replies: readonly Reply[]): Reply {
  const [first, ...others] = replies
  if (!first) throw new RangeError('no reply to join')
  if (others.length === 0) return first
  return {
    status: replies.find((reply) => reply.status === 'answered')?.status ?? first.status,
    blocks: replies.flatMap((reply) => reply.blocks),
    text: replies.map((reply) => reply.text).join('\n\n'),
    silent: replies.every((reply) => reply.silent),
    private: replies.every((reply) => reply.private),
    ...restsOnAll(replies),
  }
}
