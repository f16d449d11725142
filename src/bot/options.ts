import { polite } from './hearing.ts'
import type { CommandOption } from './ports.ts'

/** The options that several commands share, so that they are called and read the same everywhere. */
export const placeOption: CommandOption = {
  name: 'place',
  help: 'A country or a group of countries',
  reader: 'place',
}
export const commodityOption: CommandOption = {
  name: 'commodity',
  help: 'A good or an HS code',
  reader: 'commodity',
}
export const periodOption: CommandOption = {
  name: 'period',
  help: 'A month, quarter, year or range',
  reader: 'period',
}
export const countOption: CommandOption = { name: 'count', help: 'How many to list', reader: 'count' }

export const requestOption: CommandOption = {
  name: 'request',
  help: 'What and when, in your own words',
  reader: 'text',
}

export const needsSchedule =
  'Subscriptions and alerts need somebody to post them: the chat in the terminal (npm run ask), or the bot on a platform (npm start).'

/** "Could you please pause it?": the wish alone. */
export const plainly = (text: string): string => text.replace(new RegExp(`^\\s*${polite}`, 'i'), '')

/** What was filled in, as words in a row: free text in the first option and typed options end in one question. */
export const wordsOf = (args: Readonly<Record<string, string>>, ...names: readonly string[]): string =>
  names
    .map((name) => args[name]?.trim() ?? '')
    .filter((word) => word !== '')
    .join(' ')
