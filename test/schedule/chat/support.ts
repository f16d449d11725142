import { createCommands } from '../../../commands/index.ts'
import type { CommandContext, Message } from '../../../src/bot/ports.ts'
import { watchedBy } from '../../../src/bot/watched.ts'
import { createAlertChat } from '../../../src/schedule/chat/alert.ts'
import { createSubscribeChat } from '../../../src/schedule/chat/subscribe.ts'
import { createDesk } from '../../../src/schedule/desk.ts'
import type { Job } from '../../../src/schedule/jobs/jobs.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { answerer, startBot } from '../../bot/support/bot.ts'
import { NOW } from '../../support/answering.ts'

/** The real bot with a schedule whose jobs are only written down. */
export function startScheduledBot() {
  const clock = { now: () => NOW }
  const jobs: Job[] = []
  let draw = 0
  const desk = createDesk({
    store: createMemoryStore(clock),
    clock,
    jobs: { add: async (job) => void jobs.push(job) },
    runner: { wake: async () => {} },
    figures: (question, defaults) => watchedBy(answerer, question, NOW, defaults),
    random: () => (draw++ % 23) / 23,
  })
  const chat = {
    desk,
    timeZone: 'UTC',
    defaultsOf: (context: CommandContext) => bot.defaultsOf(context),
    placeOf: ({ channel = 'C1' }) => ({ conversation: `slack:T1:${channel}`, channel }),
    codeOf: async (place: string) => ({ Germany: 'DE', Japan: 'JP' })[place],
  }
  const commands = createCommands({ subscribe: createSubscribeChat(chat), alert: createAlertChat(chat) })
  const { bot, say, run, tap, store } = startBot({ commands })
  const here = { platform: 'slack', channel: 'C1', workspace: 'T1', mayManage: true } as const
  const about = (more: Partial<Message>) => ({ ...here, ...more })
  return {
    desk,
    jobs,
    store,
    tap,
    say: async (text: string, more: Partial<Message> = {}) => (await say(text, about(more)))?.text ?? '',
    reply: (text: string, more: Partial<Message> = {}) => say(text, about(more)),
    subscribe: async (request: string, more: Partial<Message> = {}) =>
      (await run('subscribe', { request }, about(more)))?.text ?? '',
    alert: async (request: string, more: Partial<Message> = {}) =>
      (await run('alert', { request }, about(more)))?.text ?? '',
  }
}
