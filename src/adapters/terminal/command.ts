import type { CommandInfo, Message } from '../../bot/ports.ts'

/** "/top july 2025": a command by its name, as on other platforms. Anything else is a question. */
export function withCommand(message: Message, commands: readonly CommandInfo[]): Message {
  const name = commandName(message.text)
  if (name === undefined) return message
  const rest = message.text.replace(command, '')
  const first = commands.find((one) => one.name === name)?.options[0]
  const args = first && rest.trim() !== '' ? { [first.name]: rest.trim() } : {}
  return { ...message, surface: 'command', command: { name, args } }
}

/** "top" of "/top july 2025". */
export const commandName = (text: string): string | undefined => command.exec(text)?.[1]?.toLowerCase()

const command = /^\s*\/(\S+)\s*/
