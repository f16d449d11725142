import type { Command } from '../src/bot/ports.ts'

export const ask: Command = {
  name: 'ask',
  help: 'Ask a trade question in your own words',
  options: [{ name: 'question', help: 'In your own words', reader: 'text', required: true }],
  examples: ['US imports July', 'YTD change'],
  run: ({ question = '' }, context) => context.ask(question),
}
