import { linesReply, type Reply } from '../../reply/reply.ts'
import type { Message } from '../ports.ts'
import type { DefaultName } from './channel-defaults.ts'
import type { Order } from './order.ts'
import type { DefaultsTalk } from './told.ts'
import { button, clearButtons, lines, NAMED, packageNames, UNCLEAR } from './told.ts'
import { valuesOf, valueText, withValue } from './values.ts'

export async function set(talk: DefaultsTalk, { name, words }: Wanted, message: Message): Promise<Reply> {
  const found = await meant(talk, name, words)
  if (!found) return linesReply([name ? unknown(talk, name, words) : UNCLEAR], [], 'refused')
  const { values } = found
  if (values.length > 1) return which(found.name, words, values)
  await talk.kept.change(message, (before) => withValue(before, found.name, values[0]!), owner(message))
  const now = await talk.kept.of(message)
  const head = `Taken for granted here from now on: ${NAMED[found.name]} ${valueText(found.name, values[0]!)}.`
  return linesReply(
    [`${head} ${effect(talk, found.name, values[0]!)}`, ...lines(talk, now)],
    clearButtons(now),
  )
}

type Wanted = Extract<Order, { kind: 'set' }>

/** Words without a name tell by themselves what they are; a country alone could be meant in many ways. */
async function meant({ trade, zonesIn }: DefaultsTalk, named: DefaultName | undefined, words: string) {
  const knowing = { catalogue: trade().catalogue, zonesIn }
  for (const name of named ? [named] : (['measure', 'dataSet', 'timeZone'] as const)) {
    const values = await valuesOf(name, words, knowing)
    if (values.length > 0) return { name, values }
  }
  return undefined
}

/** The defaults of a direct conversation are its person's; a private exchange in a channel is still about the channel. */
export const owner = ({ alone, platform, channel, workspace, user }: Message): string | undefined => {
  const isDirect = platform === 'slack' ? channel?.startsWith('D') : workspace === undefined
  return alone && isDirect ? user : undefined
}

const which = (name: DefaultName, words: string, values: readonly string[]): Reply =>
  linesReply(
    [`“${words}” can mean several: which?`],
    values
      .slice(0, 6)
      .map((value) => button(valueText(name, value), `${NAMED[name]} ${valueText(name, value)}`)),
    'refused',
  )

function unknown({ trade }: DefaultsTalk, name: DefaultName, words: string): string {
  if (name === 'dataSet') return `I hold no data set “${words}”. Held: ${packageNames(trade())}.`
  if (name === 'measure') return `“${words}” is no measure I hold: net weight, or value (USD).`
  return name === 'home' ? `“${words}” is no country I know.` : `“${words}” is no time zone I know.`
}

/** What it does, and where it will do nothing. */
function effect({ trade }: DefaultsTalk, name: DefaultName, value: string): string {
  const { catalogue } = trade()
  switch (name) {
    case 'home': {
      const isHeld = catalogue.reporters.includes(value) || catalogue.partners.includes(value)
      if (!isHeld) return `The data hold nothing of ${valueText(name, value)}, and answers will say so.`
      return '“Our imports”, and imports of nobody named, are its own.'
    }
    case 'timeZone':
      return 'Subscriptions that name no zone follow it, and times are shown in it.'
    case 'dataSet':
      return catalogue.packages.length > 1
        ? 'A question that does not say is about it.'
        : 'It is the only one held.'
    case 'measure':
      return 'It leads where a question names none.'
  }
}
