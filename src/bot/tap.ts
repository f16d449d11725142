import type { Reply } from '../reply/reply.ts'
import type { Command, Message, Tap } from './ports.ts'
import { argumentsFrom } from './run-command.ts'

export type Handle = (message: Message) => Promise<Reply | undefined>

/** A button asks what could have been typed. Removing and feedback are the adapter's own. */
export async function onTap(
  commands: readonly Command[],
  { action, ...place }: Tap,
  handle: Handle,
): Promise<Reply | undefined> {
  const ask = (text: string) => handle({ ...place, surface: 'command', text })
  switch (action.kind) {
    case 'ask':
      return ask(action.question)
    case 'how':
      await ask(action.question)
      return ask('how was this calculated?')
    case 'sources':
      await ask(action.question)
      return ask('sources?')
    case 'command': {
      const { command: name, args: text } = action
      const command = commands.find((one) => one.name === name)
      const args = argumentsFrom(command, text)
      return handle({ ...place, surface: 'command', text: `${name} ${text}`, command: { name, args } })
    }
    case 'feedback':
    case 'remove':
      return undefined
  }
}
