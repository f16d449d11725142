import type { Bot, Message, Tap } from '../../../src/bot/ports.ts'
import type { Block, Button, Reply } from '../../../src/reply/reply.ts'

/** A bot that answers everything with its own question, in the shape of a real answer, and notes what it heard. */
export interface FakeBot extends Bot {
  readonly heard: Message[]
  readonly tapped: Tap[]
}

export function createFakeBot(overrides: Partial<Bot> = {}): FakeBot {
  const heard: Message[] = []
  const tapped: Tap[] = []
  const bot: Bot = {
    handle: async (message) => answerTo(message.text),
    tap: async ({ action }) => ('question' in action ? answerTo(action.question) : undefined),
    suggest: (_, typed, limit) => [{ name: `Germany ${typed}`.trim(), value: 'DE' }].slice(0, limit),
    examples: (limit) => ['US imports July', 'top buyers', 'YTD change', 'Japan', 'Germany'].slice(0, limit),
    ...overrides,
  }
  return {
    ...bot,
    heard,
    tapped,
    handle: (message) => {
      heard.push(message)
      return bot.handle(message)
    },
    tap: (tap) => {
      tapped.push(tap)
      return bot.tap(tap)
    },
  }
}

export const answerTo = (question: string, more: Partial<Reply> = {}): Reply => ({
  status: 'answered',
  text: `Answer to: ${question}`,
  silent: false,
  private: false,
  blocks: [
    { kind: 'headline', text: [{ text: 'Answer to: ' }, { text: question, style: 'bold' }] },
    ranking(3),
    {
      kind: 'context',
      text: [{ text: 'published · ' }, { text: 'Customs', link: 'https://customs.example/a' }],
    },
    { kind: 'buttons', buttons: buttonsFor(question) },
  ],
  ...more,
})

export const ranking = (rows: number): Extract<Block, { kind: 'table' }> => ({
  kind: 'table',
  columns: [
    { title: 'Partner', align: 'left' },
    { title: 't', align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, i) => [`Partner ${i + 1}`, String(1000 - i)]),
})

const buttonsFor = (question: string): Button[] => [
  { label: 'July 2024', group: 'alternative', action: { kind: 'ask', question: `${question}, July 2024` } },
  { label: 'By month', group: 'next', action: { kind: 'ask', question: `${question} by month` } },
  { label: 'How calculated', group: 'proof', action: { kind: 'how', question } },
]
