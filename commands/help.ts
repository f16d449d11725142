import type { Command, CommandInfo } from '../src/bot/ports.ts'
import { type Block, plain, type Reply } from '../src/reply/reply.ts'

/** Help knows the other commands by what they say of themselves. */
export const helpFor = (others: readonly CommandInfo[]): Command => ({
  name: 'help',
  help: 'What can be asked, and the commands',
  options: [],
  examples: [],
  run: async (_args, context) => {
    const general = await context.ask('help')
    return general && withCommands(general, others)
  },
})

function withCommands(reply: Reply, commands: readonly CommandInfo[]): Reply {
  const lines = commands.map(lineOf)
  const list: Block = { kind: 'list', ordered: false, items: lines.map(plain) }
  const buttons = reply.blocks.filter((block) => block.kind === 'buttons')
  const words = reply.blocks.filter((block) => block.kind !== 'buttons')
  return {
    ...reply,
    blocks: [...words, list, ...buttons],
    text: [reply.text, ...lines.map((line) => `• ${line}`)].join('\n'),
    private: true,
  }
}

function lineOf({ name, help, examples }: CommandInfo): string {
  const example = examples[0]
  return example ? `${name}: ${help}, for example “${name} ${example}”` : `${name}: ${help}`
}
