import { commodityOption, periodOption, placeOption, wordsOf } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

export const sources: Command = {
  name: 'sources',
  help: 'Where a figure is from',
  options: [placeOption, commodityOption, periodOption],
  examples: ['US July 2025'],
  /** With options the figure is asked first, and becomes what the conversation is about. */
  run: async (args, context) => {
    const about = wordsOf(args, 'place', 'commodity', 'period')
    const figure = about === '' ? undefined : await context.askAfresh(about)
    return figure && figure.status !== 'answered' ? figure : context.ask('sources?')
  },
}
