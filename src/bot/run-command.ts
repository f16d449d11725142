import { plain, type Reply } from '../reply/reply.ts'
import type { Command, CommandContext, Message } from './ports.ts'

type Ask = (message: Message) => Promise<Reply | undefined>

/** Runs the command a message names, or says which there are. */
export async function runCommand(commands: readonly Command[], message: Message, ask: Ask): Promise<Reply | undefined> {
  const { name, args } = message.command!
  const command = commands.find((one) => one.name === name)
  if (!command) return notice(`There is no command “${name}”. Commands: ${commands.map((one) => one.name).join(', ')}.`)
  if (command.manages && message.mayManage === false) return notice('Only people who manage this channel may do that.')
  return command.run(args, contextOf(message, ask))
}

function contextOf(message: Message, ask: Ask): CommandContext {
  const { text: _text, command: _command, ...context } = message
  return { ...context, ask: (question) => ask({ ...context, surface: 'command', text: question }) }
}

function notice(text: string): Reply {
  return { status: 'refused', blocks: [{ kind: 'line', text: plain(text) }], text, silent: false, private: true }
}
