import type { CommandInfo, Message } from '../../bot/ports.ts'

/** "/top july 2025": a command by its name, as on other platforms. Anything else is a question. */
export function withCommand(message: Message, commands: readonly CommandInfo[]): Message {
  const [, word, rest = ''] = /^\s*\/(\S+)\s*(.*)$/s.exec(message.text) ?? []
  if (word === undefined) return message
  const name = word.toLowerCase()
  const first = commands.find((one) => one.name === name)?.options[0]
  const args = first && rest.trim() !== '' ? { [first.name]: rest.trim() } : {}
  return { ...message, surface: 'command', command: { name, args } }
}
