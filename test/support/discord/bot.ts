import type { Bot, CommandInfo, Message, Tap } from '../../../src/bot/ports.ts'
import { createSuggester } from '../../../src/bot/suggest.ts'
import type { Block, Button, Reply } from '../../../src/reply/reply.ts'

/** A bot that says back what it heard, and keeps it. */
export function createEchoBot(more: Partial<Bot> = {}) {
  const heard: Message[] = []
  const tapped: Tap[] = []
  const bot: Bot = {
    async handle(message) {
      heard.push(message)
      return replyOf(`You asked: ${message.text}`)
    },
    async tap(tap) {
      tapped.push(tap)
      return replyOf(`You tapped: ${tap.action.kind === 'ask' ? tap.action.question : tap.action.kind}`)
    },
    suggest: (reader, typed, limit) => (reader === 'place' ? PLACES(typed, limit) : []),
    examples: (limit) => ['US imports July', 'top buyers July 2025', 'YTD change'].slice(0, limit),
    ...more,
  }
  return { bot, heard, tapped }
}

/** A bot that takes its time, and may do something before it answers. */
export const createSlowBot = (ms: number, answer: Reply, before: () => void = () => {}) =>
  createEchoBot({
    handle: async () => {
      before()
      await new Promise((resolve) => setTimeout(resolve, ms))
      return answer
    },
  })

const PLACES = createSuggester([
  { name: 'Germany', value: 'Germany', weight: 1116 },
  { name: 'Georgia', value: 'Georgia', weight: 1 },
  { name: 'United States', value: 'United States', weight: 619 },
])

export const COMMANDS: readonly CommandInfo[] = [
  {
    name: 'ask',
    help: 'Ask a trade question in your own words',
    options: [{ name: 'question', help: 'For example: US imports July', reader: 'text', required: true }],
    examples: ['US imports July'],
  },
  {
    name: 'top',
    help: 'The largest buyers or suppliers',
    options: [
      { name: 'period', help: 'A month, quarter or year', reader: 'period' },
      { name: 'count', help: 'How many', reader: 'count' },
      { name: 'place', help: 'Of this country or group', reader: 'place', required: true },
    ],
    examples: ['top buyers July 2025'],
  },
  {
    name: 'subscribe',
    help: 'Post the figures here when they come out',
    options: [{ name: 'when', help: 'For example: when the data comes out', reader: 'text' }],
    examples: [],
    manages: true,
  },
]

export const replyOf = (text: string, ...blocks: readonly Block[]): Reply => ({
  status: 'answered',
  blocks: [{ kind: 'headline', text: [{ text }] }, ...blocks],
  text,
  silent: false,
  private: false,
})

export const buttonsOf = (...buttons: readonly Button[]): Block => ({ kind: 'buttons', buttons })

export const ask = (label: string, question: string, group: Button['group'] = 'next'): Button => ({
  label,
  action: { kind: 'ask', question },
  group,
})

export const REMOVE: Button = { label: 'remove', action: { kind: 'remove' }, group: 'manage' }
