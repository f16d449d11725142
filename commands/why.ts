import { commodityOption, periodOption, placeOption, wordsOf } from '../src/bot/options.ts'
import type { Command } from '../src/bot/ports.ts'

export const why: Command = {
  name: 'why',
  help: 'What moved a figure, and what was reported around then',
  options: [placeOption, commodityOption, periodOption],
  examples: ['May 2025', 'US May 2025'],
  /** Without options it is about the answer before. */
  run: (args, context) => {
    const about = wordsOf(args, 'place', 'commodity', 'period').replace(/^why\b\s*/i, '')
    return about === '' ? context.ask('why?') : context.askAfresh(`why ${about}`)
  },
}
