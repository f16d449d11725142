import { linesReply, type Reply } from '../../reply/reply.ts'
import type { ChannelDefaults, Message } from '../ports.ts'
import type { DefaultName } from './channel-defaults.ts'
import { ALL, readOrder } from './order.ts'
import { owner, set } from './set.ts'
import { clearButtons, type DefaultsTalk, EXAMPLES, lines, NAMED, UNCLEAR } from './told.ts'
import { valueText } from './values.ts'

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
