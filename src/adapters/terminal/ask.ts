import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { TallyBot } from '../../bot/bot.ts'
import type { Message } from '../../bot/ports.ts'
import { lineOf } from '../../bot/line.ts'
import type { AskArguments } from './arguments.ts'
import { chat } from './chat.ts'
import { parseLine } from './lines.ts'
import { type Paint, renderReply } from './render.ts'

export interface Terminal {
  readonly input: Readable & { isTTY?: boolean }
  readonly output: Writable & { isTTY?: boolean; columns?: number }
  readonly error: Writable
  readonly colours: boolean
  readonly today: () => Date
}

/** Runs `ask` to its end: one question, the lines of standard input, or a chat. Gives the exit code. */
export async function runAsk(bot: TallyBot, given: AskArguments, terminal: Terminal): Promise<number> {
  if (given.question !== '') {
    await write(terminal, await answer(bot, given, terminal, { id: '1', text: given.question }))
    return 0
  }
  if (terminal.input.isTTY && !given.json) return chat(bot, given, terminal)
  return answerLines(bot, given, terminal)
}

interface Question {
  readonly id: string
  readonly text: string
  readonly conversation?: string
  readonly now?: string
}

/** A question without a conversation of its own stands alone: its name is used once. */
async function answer(bot: TallyBot, given: AskArguments, terminal: Terminal, question: Question): Promise<string> {
  const message = messageOf(given, terminal, question)
  if (given.json) return `${JSON.stringify(lineOf(await bot.turns(message), question.id, question.text))}\n`
  const reply = await bot.handle(message)
  return reply ? `${renderReply(reply, paintOf(terminal))}\n` : ''
}

let alone = 0
export function messageOf(given: AskArguments, terminal: Terminal, question: Question): Message {
  const now = question.now ?? given.now
  return {
    conversation: `terminal:${question.conversation ?? given.conversation ?? `alone-${alone++}`}`,
    platform: 'terminal',
    user: 'terminal',
    text: question.text,
    surface: 'direct',
    now: now === undefined ? terminal.today() : new Date(`${now}T12:00:00Z`),
  }
}

export const paintOf = ({ colours, output }: Terminal): Paint => ({ colours, columns: output.columns ?? 100 })

async function answerLines(bot: TallyBot, given: AskArguments, terminal: Terminal): Promise<number> {
  let number = 0
  for await (const text of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (text.trim() === '') continue
    const line = parseLine(text, number)
    if ('fault' in line) {
      terminal.error.write(`${line.fault}\n`)
      return 2
    }
    await write(terminal, await answer(bot, given, terminal, line))
  }
  return 0
}

/** Waits where the reader is slower than we are. */
const write = ({ output }: Terminal, text: string): Promise<void> =>
  new Promise((resolve) => (output.write(text) ? resolve() : output.once('drain', resolve)))
