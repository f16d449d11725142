import type { Store } from '../bot/ports.ts'

export interface ForgottenPerson {
  readonly platform: string
  readonly workspace?: string
  readonly user: string
  /** The direct conversation in which it was asked for; never one that others are in. */
  readonly conversation?: string
}

/**
 * Removes a person's history and tells how many entries that were. What belongs to a channel stays: its subscriptions
 * and alerts, and its threads, whose queries carry no names.
 */
export async function forgetPerson(store: Store, person: ForgottenPerson): Promise<number> {
  const lists = await Promise.all(kindsOf(person.platform).map((kind) => keysNaming(store, kind, person)))
  const keys = lists.flat()
  if (person.conversation !== undefined) keys.push(`conversation:${person.conversation}`)
  await Promise.all(keys.map((key) => store.remove(key)))
  return keys.length
}

/** Where a person is named: in the key, or in the value. */
const kindsOf = (platform: string): readonly string[] => [
  `recent:${platform}:`,
  `conversation:${platform}:`,
  ...(platform === 'slack' ? ['slack-recent:', 'slack-feedback:', 'slack-answer:', 'slack-asker:'] : []),
  ...(platform === 'discord' ? ['discord:question:', 'discord:asker:'] : []),
]

async function keysNaming(store: Store, kind: string, person: ForgottenPerson): Promise<string[]> {
  const entries = await store.list(kind)
  return entries
    .filter(({ key, value }) => {
      const parts = key.slice(kind.length).split(':')
      return isHere(parts, person) && (parts.includes(person.user) || isUser(value, person.user))
    })
    .map(({ key }) => key)
}

/** Slack's ids are unique in a workspace only, and its keys begin with it; Discord's are unique everywhere. */
const isHere = ([team]: readonly string[], { platform, workspace }: ForgottenPerson): boolean =>
  platform !== 'slack' || workspace === undefined || team === workspace

function isUser(value: unknown, user: string): boolean {
  if (typeof value !== 'object' || value === null) return value === user
  return ('user' in value && value.user === user) || ('asker' in value && value.asker === user)
}
