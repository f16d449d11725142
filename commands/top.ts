import { commodityOption, countOption, periodOption, placeOption, wordsOf } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

export const top: Command = {
  name: 'top',
  help: 'Rank the largest buyers or suppliers',
  options: [placeOption, commodityOption, periodOption, countOption],
  examples: ['July 2025', 'EU July 2025'],
  run: (args, context) =>
    context.askAfresh(`top ${wordsOf(args, 'count', 'commodity', 'place', 'period')}`.trim()),
}
