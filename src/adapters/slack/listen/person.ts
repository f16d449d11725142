import type { CommandInfo, Message } from '../../../bot/ports.ts'
import { isDirect } from '../place.ts'
import { isAllowed, type Reception } from './reception.ts'

/** Who says what, as far as an answer may depend on the person and the place. */
export interface Spoken {
  readonly team: string
  readonly channel: string
  readonly user: string
  readonly text: string
  /** The command it is for, where that is known; otherwise its words may be for one. */
  readonly command?: string | undefined
}

/**
 * The person's rights and language, each asked of Slack only where something hangs on it: a command that changes what
 * belongs to the channel, and a number like "1.116", which is one thing in Berlin and another in Boston.
 */
export async function aboutPerson(
  reception: Reception,
  { team, channel, user, text, command }: Spoken,
): Promise<Pick<Message, 'mayManage' | 'mayPost' | 'locale'>> {
  const { commands, people } = reception
  const manages = commands.some((info) => info.manages === true && isFor(info, text, command))
  const locale = isTwoNumbers(text) ? await people.locale(team, user) : undefined
  return {
    // Direct messages are the person's own.
    ...(manages ? { mayManage: isDirect(channel) || (await people.mayManage(team, user)) } : {}),
    ...(isAllowed(reception, channel) ? {} : { mayPost: false }),
    ...(locale === undefined ? {} : { locale }),
  }
}

/** A command is named, or heard in plain words: "warn us when …" is an alert as much as "alert …". */
const isFor = ({ name, hears }: CommandInfo, text: string, command: string | undefined): boolean =>
  name === (command ?? firstWord(text)) || hears?.test(text) === true

const firstWord = (text: string): string | undefined => text.trim().split(/\s+/, 1)[0]?.toLowerCase()
const isTwoNumbers = (text: string): boolean => /\d[.,]\d{3}(?!\d)/.test(text)
