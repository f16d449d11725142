import { createInterface } from 'node:readline'
import type { TallyBot } from '../../bot/bot.ts'
import type { AskArguments } from './arguments.ts'
import { messageOf, paintOf, type Terminal } from './ask.ts'
import { renderReply } from './render.ts'

/** A chat at the prompt: history with the arrow keys, `?` for examples, Ctrl-D ends. */
export function chat(bot: TallyBot, given: AskArguments, terminal: Terminal): Promise<number> {
  const { output } = terminal
  output.write(`${greeting(bot)}\n`)
  const lines = createInterface({ input: terminal.input, output, prompt: '› ', historySize: 200 })
  const say = async (text: string): Promise<void> => {
    const asked = messageOf(given, terminal, { id: 'chat', text, conversation: given.conversation ?? 'chat' })
    const reply = await bot.handle(asked)
    if (reply) output.write(`${renderReply(reply, paintOf(terminal))}\n\n`)
  }
  return new Promise((resolve) => {
    let busy: Promise<void> = Promise.resolve()
    lines.on('line', (line) => {
      busy = busy.then(() => (line.trim() === '?' ? void output.write(`${examples(bot)}\n`) : line.trim() === '' ? undefined : say(line))).then(() => lines.prompt())
    })
    lines.on('SIGINT', () => lines.close())
    lines.on('close', () => void busy.then(() => resolve(0)))
    lines.prompt()
  })
}

const examples = (bot: TallyBot): string => bot.examples(6).map((example) => `  ${example}`).join('\n')
const greeting = (bot: TallyBot): string =>
  `Ask a trade question, for instance:\n${examples(bot)}\n? shows these again, Ctrl-D ends.\n`
