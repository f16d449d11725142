import { commodityOption, periodOption, placeOption, wordsOf } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

export const summary: Command = {
  name: 'summary',
  help: 'A month on one screen: level, changes, records, who moved it, what comes next',
  options: [placeOption, commodityOption, periodOption],
  examples: ['July 2025', 'US July 2025'],
  /** Without options it is the whole of the latest month. */
  run: (args, context) => {
    const about = wordsOf(args, 'place', 'commodity', 'period')
    return context.summarise(about === '' ? 'exports latest month' : about)
  },
}
