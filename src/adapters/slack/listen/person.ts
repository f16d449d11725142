import type { Message } from '../../../bot/ports.ts'
import type { Reception } from './reception.ts'

/** Who says what, as far as an answer may depend on the person. */
export interface Spoken {
  readonly team: string
  readonly user: string
  readonly text: string
  /** The command it is for, where that is known; otherwise the first word may be one. */
  readonly command?: string | undefined
}

/**
 * The person's rights and language, each asked of Slack only where something hangs on it: a command that changes what
 * belongs to the channel, and a number like "1.116", which is one thing in Berlin and another in Boston.
 */
export async function aboutPerson(
  { commands, people }: Reception,
  { team, user, text, command = firstWord(text) }: Spoken,
): Promise<Pick<Message, 'mayManage' | 'locale'>> {
  const manages = commands.some((info) => info.manages === true && info.name === command)
  const locale = isTwoNumbers(text) ? await people.locale(team, user) : undefined
  return {
    ...(manages ? { mayManage: await people.mayManage(team, user) } : {}),
    ...(locale === undefined ? {} : { locale }),
  }
}

const firstWord = (text: string): string | undefined => text.trim().split(/\s+/, 1)[0]?.toLowerCase()
const isTwoNumbers = (text: string): boolean => /\d[.,]\d{3}(?!\d)/.test(text)
