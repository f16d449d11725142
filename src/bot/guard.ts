import type { Reply } from '../reply/reply.ts'
import { failed } from './notice.ts'
import type { Log, Message } from './ports.ts'

export interface GuardOptions {
  readonly log: Log
  readonly reference: () => string
}

/** A bug stops here: logged with a reference, and the asker gets the reference. */
export function createGuard({ log, reference }: GuardOptions) {
  return async (
    { conversation, platform }: Pick<Message, 'conversation' | 'platform'>,
    work: () => Promise<Reply | undefined>,
  ): Promise<Reply | undefined> => {
    try {
      return await work()
    } catch (error) {
      const name = reference()
      const stack = error instanceof Error ? error.stack : String(error)
      log.error('bot.bug', { reference: name, conversation, platform, stack })
      return failed(name)
    }
  }
}
