import type { Forgotten, Store } from '../bot/ports.ts'

export interface ForgottenPerson {
  readonly platform: string
  readonly workspace?: string
  readonly user: string
  /** Where it was asked for. */
  readonly conversation?: string
  /** Nobody else is in that conversation. */
  readonly alone?: boolean
}

/**
 * Removes a person's history. What belongs to a channel stays: its subscriptions and alerts, its defaults, and its
 * threads, whose queries carry no names.
 */
export async function forgetPerson(store: Store, person: ForgottenPerson): Promise<Forgotten> {
  const lists = await Promise.all(kindsOf(person.platform).map((kind) => keysNaming(store, kind, person)))
  const here = person.alone && person.conversation ? [`conversation:${person.conversation}`] : []
  const keys = [...new Set([...lists.flat(), ...(await held(store, here))])]
  await Promise.all(keys.map((key) => store.remove(key)))
  const [subscriptions, alerts] = await Promise.all([
    ownedBy(store, 'subscription:', person),
    ownedBy(store, 'alert:', person),
  ])
  return { removed: keys.length, subscriptions, alerts }
}

/** Where a person is named: in the key, or in the value. */
const kindsOf = (platform: string): readonly string[] => [
  `conversation:${platform}:`,
  `channel:${platform}:`,
  ...(platform === 'slack' ? ['slack-recent:', 'slack-feedback:', 'slack-answer:', 'slack-asker:'] : []),
  ...(platform === 'discord' ? ['discord:question:', 'discord:asker:'] : []),
]

const held = async (store: Store, keys: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(keys.map(async (key) => ((await store.get(key)) === undefined ? [] : [key])))).flat()

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

/** Ids of what the person made. */
async function ownedBy(store: Store, kind: string, person: ForgottenPerson): Promise<readonly string[]> {
  const entries = await store.list(kind)
  return entries.filter(({ value }) => isOwner(value, person)).map(({ key }) => key.slice(kind.length))
}

function isOwner(record: unknown, { platform, workspace, user }: ForgottenPerson): boolean {
  const { owner } = record as { readonly owner: Omit<ForgottenPerson, 'conversation'> } // as `schedule` writes them
  const isPlatform = owner.platform === platform && owner.user === user
  return isPlatform && (platform !== 'slack' || owner.workspace === workspace)
}
