import { commodityOption, periodOption, placeOption, wordsOf } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

export const compare: Command = {
  name: 'compare',
  help: 'Set two places side by side',
  options: [
    { ...placeOption, required: true },
    { ...placeOption, name: 'other', help: 'The place it is compared with' },
    commodityOption,
    periodOption,
  ],
  examples: ['Germany and US July 2025'],
  run: ({ place = '', other, ...rest }, context) => {
    const both = other?.trim() ? `${place} and ${other}` : place
    return context.askAfresh(`compare ${wordsOf({ both, ...rest }, 'both', 'commodity', 'period')}`)
  },
}
