import { createInterface, type Interface } from 'node:readline'
import type { Adapter, Bot, CommandInfo } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import { withCommand } from './command.ts'
import { renderReply } from './render.ts'
import { messageOf, paintOf, type Question, type Terminal } from './terminal.ts'

/** A chat at the prompt: history with the arrow keys, `?` for examples, Ctrl-D ends. */
export interface TerminalAdapter extends Adapter {
  /** Resolves when the person has left and the last answer is written. */
  readonly ended: Promise<void>
}

const PROMPT = '› '
const CLEAR_LINE = '\r\u001b[K'
const LEAVING = new Set(['exit', 'quit', 'bye'])

export function createTerminalAdapter(
  terminal: Terminal,
  given: Pick<Question, 'conversation' | 'now'> = {},
): TerminalAdapter {
  const { output } = terminal
  let lines: Interface | undefined
  let busy: Promise<void> = Promise.resolve()
  let end = (): void => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let messages = 0

  const show = (text: string): void => {
    output.write(`${text}\n`)
  }
  const prompt = (): void => lines?.prompt()
  /** Over what is being typed, which stands below it again. */
  const showAside = (text: string): void => {
    if (lines && terminal.input.isTTY) output.write(CLEAR_LINE)
    show(text)
    lines?.prompt(true)
  }

  const answer = async (text: string, bot: Bot, commands: readonly CommandInfo[]): Promise<void> => {
    if (text === '?') return show(examplesOf(bot))
    if (text === '') return
    const question = {
      text,
      conversation: given.conversation ?? 'chat',
      ...(given.now ? { now: given.now } : {}),
    }
    const reply = await bot.handle(withCommand(messageOf(question, terminal), commands))
    if (reply) show(`${renderReply(reply, paintOf(terminal))}\n`)
  }

  const hear = (line: string, bot: Bot, commands: readonly CommandInfo[]): void => {
    if (LEAVING.has(line.trim().toLowerCase())) lines?.close()
    else busy = busy.then(() => answer(line.trim(), bot, commands)).then(prompt)
  }

  const close = (): void => {
    lines = undefined
    void busy.then(() => {
      if (terminal.input.isTTY) output.write('\n') // so that the shell's own prompt begins a line
      end()
    })
  }

  const post = (reply: Reply) => {
    showAside(`${renderReply(reply, paintOf(terminal))}\n`)
    return { conversation: 'terminal', id: String(++messages) }
  }

  return {
    name: 'terminal',
    ended,
    async start(bot, commands) {
      show(`Ask a trade question, for instance:\n${examplesOf(bot)}\n? shows these again, Ctrl-D ends.\n`)
      lines = createInterface({
        input: terminal.input,
        output,
        prompt: PROMPT,
        historySize: 200,
        removeHistoryDuplicates: true,
      })
      lines.on('line', (line) => hear(line, bot, commands))
      lines.on('SIGINT', () => lines?.close())
      lines.on('close', close)
      prompt()
    },
    send: async (_conversation, reply) => post(reply),
    /** What is printed stays; the change is printed under it. */
    edit: async (_ref, reply) => void post(reply),
    remove: async () => {},
    async stop() {
      lines?.close()
      await busy
    },
  }
}

const examplesOf = (bot: Bot): string =>
  bot
    .examples(6)
    .map((example) => `  ${example}`)
    .join('\n')
