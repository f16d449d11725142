import { commodityOption, periodOption, placeOption, wordsOf } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

export const trend: Command = {
  name: 'trend',
  help: 'Show the months in a row, with high and low',
  options: [placeOption, commodityOption, periodOption],
  examples: ['US', 'Germany 2025'],
  run: (args, context) => context.askAfresh(`trend ${wordsOf(args, 'place', 'commodity', 'period')}`.trim()),
}
