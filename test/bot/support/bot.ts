import { commands } from '../../../commands/index.ts'
import { createAnswerer } from '../../../src/bot/answerer.ts'
import { type BotOptions, createBot } from '../../../src/bot/bot.ts'
import type { Log, Message, Tap } from '../../../src/bot/ports.ts'
import { zonesIn } from '../../../src/schedule/read/zone.ts'
import { forgetPerson } from '../../../src/store/forget.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { NOW, SHIPPED, tradeOf } from '../../support/answering.ts'

export const answerer = createAnswerer(tradeOf(SHIPPED))

export interface Logged {
  readonly level: keyof Log
  readonly event: string
  readonly about: Readonly<Record<string, unknown>>
}

/** A log that is read afterwards. */
export function createHeardLog() {
  const lines: Logged[] = []
  const at =
    (level: keyof Log): Log[keyof Log] =>
    (event, about = {}) =>
      void lines.push({ level, event, about })
  return { lines, log: { info: at('info'), warn: at('warn'), error: at('error') } satisfies Log }
}

/** The real bot over the shipped data, with a store of its own. */
export function startBot(more: Partial<BotOptions> = {}) {
  const { lines, log } = createHeardLog()
  const store = createMemoryStore({ now: () => NOW })
  const bot = createBot({
    answerer: () => answerer,
    commands,
    store,
    log,
    reference: () => 'ref1',
    zonesIn: async (words) => zonesIn(words),
    forget: (person) => forgetPerson(store, person),
    ...more,
  })
  const say = (text: string, about: Partial<Message> = {}) => bot.handle({ ...message(text), ...about })
  return {
    bot,
    lines,
    store,
    say,
    /** What a person reads of the answer; empty for silence. */
    text: async (text: string, about: Partial<Message> = {}) => (await say(text, about))?.text ?? '',
    run: (name: string, args: Record<string, string> = {}, about: Partial<Message> = {}) =>
      say(name, { surface: 'command', command: { name, args }, ...about }),
    tap: (action: Tap['action'], about: Partial<Tap> = {}) => {
      const { text: _text, surface: _surface, ...place } = message('')
      return bot.tap({ ...place, ...about, action })
    },
  }
}

export const message = (text: string): Message => ({
  conversation: 'test:1',
  platform: 'test',
  user: 'somebody',
  text,
  surface: 'direct',
  now: NOW,
})
