import type { Reply } from '../reply/reply.ts'
import { notice } from './notice.ts'
import type { Command, CommandContext, Message } from './ports.ts'

/** How a command reaches the bot's door. */
export interface Doors {
  readonly ask: (message: Message, how?: { readonly afresh: true }) => Promise<Reply | undefined>
  readonly summarise: (message: Message) => Promise<Reply | undefined>
  readonly defaults: (message: Message) => Promise<Reply>
  readonly forget: (message: Message) => Promise<Reply>
}

/** Runs the command a message names, or says which there are. */
export async function runCommand(
  commands: readonly Command[],
  message: Message,
  doors: Doors,
): Promise<Reply | undefined> {
  const { name, args } = message.command!
  const command = commands.find((one) => one.name === name)
  if (!command)
    return notice(`There is no command “${name}”. Commands: ${commands.map((one) => one.name).join(', ')}.`)
  if (command.manages && message.mayManage === false && !command.isOpen?.(args))
    return notice('Only people who manage this channel may do that.')
  const missing = command.options.filter((option) => option.required && !args[option.name]?.trim())
  if (missing.length > 0)
    return notice(
      usageOf(
        command,
        missing.map((option) => option.name),
      ),
    )
  return command.run(args, contextOf(message, doors))
}

/** Free text behind a command's name goes to its first option. */
export function argumentsFrom(
  command: Pick<Command, 'options'> | undefined,
  text: string,
): Record<string, string> {
  const first = command?.options[0]
  return first && text.trim() !== '' ? { [first.name]: text.trim() } : {}
}

/** A plain message that begins as a command hears it is that command. */
export function heard(commands: readonly Command[], message: Message): Message {
  if (message.command || message.surface === 'follow_up') return message
  const command = commands.find(({ hears }) => hears?.test(message.text))
  if (!command?.hears) return message
  const args = argumentsFrom(command, command.hears.rest(message.text))
  return { ...message, command: { name: command.name, args } }
}

const usageOf = ({ name, examples }: Command, missing: readonly string[]): string =>
  `“${name}” needs ${missing.join(' and ')}${examples[0] ? `, for example: ${name} ${examples[0]}` : ''}.`

function contextOf(message: Message, { ask, summarise, defaults, forget }: Doors): CommandContext {
  const { text: _text, command: _command, ...context } = message
  const messageOf = (text: string): Message => ({ ...context, surface: 'command', text })
  return {
    ...context,
    ask: (question) => ask(messageOf(question)),
    askAfresh: (question) => ask(messageOf(question), { afresh: true }),
    summarise: (question) => summarise(messageOf(question)),
    defaults: (request) => defaults(messageOf(request)),
    forget: () => forget(messageOf('')),
  }
}
