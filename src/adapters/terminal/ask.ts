import { createInterface } from 'node:readline'
import type { Bot, Command, CommandInfo, Message } from '../../bot/ports.ts'
import type { AnswerLine } from '../../reply/json.ts'
import { createTerminalAdapter, type TerminalAdapter } from './adapter.ts'
import type { AskArguments } from './arguments.ts'
import { commandName, withCommand } from './command.ts'
import { parseLine } from './lines.ts'
import { renderReply } from './render.ts'
import { messageOf, paintOf, type Question, type Terminal, write } from './terminal.ts'

/** The bot as a program is answered: in words, or as a line of data. */
export interface AskedBot extends Bot {
  line(message: Message, id: string): Promise<AnswerLine>
}

export interface Ask {
  readonly bot: AskedBot
  readonly commands: readonly CommandInfo[]
  readonly given: AskArguments
  readonly terminal: Terminal
  /** Of a chat, whoever else prints into it. */
  readonly adapter?: TerminalAdapter
  /** Done once the chat stands there. */
  readonly begin?: () => Promise<void>
}

/** Is a person there, to talk with? */
export const isChat = ({ given, terminal }: Pick<Ask, 'given' | 'terminal'>): boolean =>
  given.question === '' && terminal.input.isTTY === true && !given.json

/** Is the one question a command that works on what is kept? */
export function keepsSomething({ question }: AskArguments, commands: readonly Command[]): boolean {
  const name = commandName(question)
  return commands.some(
    ({ keeps, hears, ...command }) => keeps && (name ? command.name === name : hears?.test(question)),
  )
}

/** Runs `ask` to its end: one question, the lines of standard input, or a chat. Gives the exit code. */
export async function runAsk(ask: Ask): Promise<number> {
  const { given, terminal } = ask
  if (given.question !== '') {
    await write(terminal, await answer(ask, '1', { text: given.question }))
    return 0
  }
  return isChat(ask) ? chat(ask) : answerLines(ask)
}

async function chat({ bot, commands, given, terminal, adapter, begin }: Ask): Promise<number> {
  const open = adapter ?? createTerminalAdapter(terminal, given)
  await open.start(bot, commands)
  await begin?.()
  await open.ended
  return 0
}

async function answer(
  { bot, commands, given, terminal }: Ask,
  id: string,
  question: Question,
): Promise<string> {
  const message = withCommand(messageOf({ ...pick(given), ...question }, terminal), commands)
  if (given.json) return `${JSON.stringify(await bot.line(message, id))}\n`
  const reply = await bot.handle(message)
  return reply ? `${renderReply(reply, paintOf(terminal))}\n` : ''
}

const pick = ({ now, conversation }: AskArguments): Partial<Question> => ({
  ...(now === undefined ? {} : { now }),
  ...(conversation === undefined ? {} : { conversation }),
})

/** One line in, one answer out, in order. A question without a conversation of its own stands alone. */
async function answerLines(ask: Ask): Promise<number> {
  const { input, error } = ask.terminal
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (text.trim() === '') continue
    const line = parseLine(text, number)
    if ('fault' in line) {
      error.write(`${line.fault}\n`)
      return 2
    }
    const alone = { conversation: ask.given.conversation ?? `line-${number}` }
    await write(ask.terminal, await answer(ask, line.id, { ...alone, ...line.question }))
  }
  return 0
}
