import { createHash } from 'node:crypto'
import { type Block, type Reply, restsOnAll } from '../reply/reply.ts'
import type { Content, Subscription } from './subscriptions/subscription.ts'

/** What a subscription says now, and a mark that is the same where it says the same. */
export interface Composed {
  readonly reply: Reply
  readonly fingerprint: string
}

export type Compose = (subscription: Subscription) => Promise<Composed | undefined>

/** The bot's own door, as main wires it: `undefined` is silence. */
export interface Composers {
  summary(subscription: Subscription): Promise<Reply | undefined>
  ask(question: string, subscription: Subscription): Promise<Reply | undefined>
}

/** All contents of a subscription in one message, so that one job is one message. */
export function createCompose({ summary, ask }: Composers): Compose {
  const one = (content: Content, subscription: Subscription): Promise<Reply | undefined> =>
    content.kind === 'summary' ? summary(subscription) : ask(content.question, subscription)

  return async (subscription) => {
    const replies = await Promise.all(subscription.content.map((content) => one(content, subscription)))
    const spoken = replies.filter((reply) => reply !== undefined)
    // A bug of the moment is tried again by the job, not posted into a channel.
    if (spoken.some((reply) => reply.status === 'failed')) throw new Error('a content could not be composed')
    return spoken.length === 0 ? undefined : composed(spoken)
  }
}

function composed(replies: readonly Reply[]): Composed {
  const reply = joinReplies(replies)
  return { reply, fingerprint: createHash('sha256').update(reply.text).digest('base64url').slice(0, 16) }
}

/** One after the other; a channel's post keeps the buttons of a single content only, several would not be told apart. */
export function joinReplies(replies: readonly Reply[]): Reply {
  const [first, ...more] = replies
  if (first && more.length === 0) return { ...first, private: false }
  return {
    status: 'answered',
    blocks: replies.flatMap((reply) => reply.blocks.filter(isNotButtons)),
    text: replies.map((reply) => reply.text).join('\n\n'),
    silent: false,
    private: false,
    ...restsOnAll(replies),
  }
}

const isNotButtons = (block: Block): boolean => block.kind !== 'buttons'
