import { type Button, linesReply, type Reply } from '../../reply/reply.ts'
import type { Trade } from '../../trade/types.ts'
import type { ChannelDefaults, Message } from '../ports.ts'
import type { ChannelDefaultsStore, DefaultName } from './channel-defaults.ts'
import { ALL, type Order, readOrder } from './order.ts'
import { valuesOf, valueText, withValue } from './values.ts'

export interface DefaultsTalk {
  readonly kept: ChannelDefaultsStore
  readonly trade: () => Trade
  readonly zonesIn: (words: string) => Promise<readonly string[]>
}

/** Shows, sets or clears what is taken for granted where the message was written. */
export async function settleDefaults(talk: DefaultsTalk, text: string, message: Message): Promise<Reply> {
  const order = readOrder(text)
  switch (order.kind) {
    case 'show':
      return shown(talk, message)
    case 'clear':
      return clear(talk, order.names, message)
    case 'set':
      return set(talk, order, message)
    case 'unclear':
      return linesReply([UNCLEAR], [], 'refused')
  }
}

const EXAMPLES = ['home country Japan', 'time zone Europe/Berlin', 'measure net weight', 'clear home country']
const UNCLEAR = `I did not understand that as a default. For example: ${EXAMPLES.map((one) => `“defaults ${one}”`).join(', ')}.`

async function set(talk: DefaultsTalk, { name, words }: Wanted, message: Message): Promise<Reply> {
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
const owner = ({ alone, platform, channel, workspace, user }: Message): string | undefined => {
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

async function clear(talk: DefaultsTalk, names: readonly DefaultName[], message: Message): Promise<Reply> {
  const before = await talk.kept.of(message)
  const gone = names.filter((name) => before[name] !== undefined)
  if (gone.length === 0)
    return linesReply([
      `${names.length === 1 ? `No ${NAMED[names[0]!]}` : 'Nothing'} is taken for granted here.`,
    ])
  await talk.kept.change(message, (at) => without(at, gone), owner(message))
  const now = await talk.kept.of(message)
  const told = gone.map((name) => `${NAMED[name]} ${valueText(name, before[name]!)}`).join(', ')
  return linesReply([`No longer taken for granted here: ${told}.`, ...lines(talk, now)], clearButtons(now))
}

const without = (defaults: ChannelDefaults, gone: readonly DefaultName[]): ChannelDefaults =>
  Object.fromEntries(Object.entries(defaults).filter(([name]) => !gone.some((one) => one === name)))

async function shown(talk: DefaultsTalk, message: Message): Promise<Reply> {
  const now = await talk.kept.of(message)
  const isEmpty = ALL.every((name) => now[name] === undefined)
  const head = isEmpty
    ? `Nothing is taken for granted here. For example: ${EXAMPLES.slice(0, 3)
        .map((one) => `“defaults ${one}”`)
        .join(', ')}.`
    : 'Taken for granted here, where a question does not say:'
  return linesReply([head, ...lines(talk, now)], clearButtons(now))
}

function lines({ trade }: DefaultsTalk, defaults: ChannelDefaults): readonly string[] {
  return ALL.map((name) => {
    const value = defaults[name]
    if (name !== 'dataSet')
      return `${NAMED[name]}: ${value === undefined ? 'not set' : valueText(name, value)}`
    const isGone = value !== undefined && !trade().catalogue.packages.some((one) => one.name === value)
    const held = `held: ${packageNames(trade())}`
    return `data set: ${value === undefined ? `not set; ${held}` : `${value}${isGone ? `, which is not held now; ${held}` : ''}`}`
  })
}

const packageNames = ({ catalogue }: Trade): string => catalogue.packages.map(({ name }) => name).join(', ')

const NAMED: Readonly<Record<DefaultName, string>> = {
  home: 'home country',
  timeZone: 'time zone',
  dataSet: 'data set',
  measure: 'measure',
}

const clearButtons = (defaults: ChannelDefaults): readonly Button[] =>
  ALL.filter((name) => defaults[name] !== undefined).map((name) =>
    button(`Clear ${NAMED[name]}`, `clear ${NAMED[name]}`),
  )

const button = (label: string, args: string): Button => ({
  label,
  action: { kind: 'command', command: 'defaults', args },
  group: 'manage',
})
