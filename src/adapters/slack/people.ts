import { LRUCache } from 'lru-cache'
import type { Clients } from './clients.ts'
import type { Managers } from './options.ts'
import type { Patience } from './patience.ts'

/** What Slack knows of a person, asked only when an answer depends on it. */
export interface People {
  mayManage(team: string, user: string): Promise<boolean>
  isAdmin(team: string, user: string): Promise<boolean>
  locale(team: string, user: string): Promise<string | undefined>
}

interface Person {
  readonly admin: boolean
  readonly locale: string | undefined
}

const KEPT = { max: 5_000, ttl: 10 * 60 * 1000 }

export function createPeople(clients: Clients, patience: Patience, managers: Managers): People {
  const known = new LRUCache<string, Person>(KEPT)

  const person = async (team: string, user: string): Promise<Person> => {
    const key = `${team}:${user}`
    const held = known.get(key)
    if (held) return held
    const client = await clients.of(team)
    const info = (await patience(() => client.users.info({ user, include_locale: true }))).user
    const found = { admin: info?.is_admin === true || info?.is_owner === true, locale: info?.locale }
    known.set(key, found)
    return found
  }
  // Not knowing is not being allowed.
  const isAdmin = (team: string, user: string) =>
    person(team, user).then(
      ({ admin }) => admin,
      () => false,
    )

  return {
    isAdmin,
    locale: (team, user) =>
      person(team, user).then(
        ({ locale }) => locale,
        () => undefined,
      ),
    async mayManage(team, user) {
      if (managers === 'everyone') return true
      return managers === 'admins' ? isAdmin(team, user) : managers.includes(user)
    },
  }
}
