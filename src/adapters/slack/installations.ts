import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import { LRUCache } from 'lru-cache'
import type { Store } from '../../bot/ports.ts'

/** What Slack gave us when a workspace installed the app, tokens included, kept in the state store. */
export interface Installations extends InstallationStore {
  /** The token to act with in this workspace. */
  tokenOf(team: string): Promise<string>
  /** True where something was held. */
  uninstall(ids: readonly (string | undefined)[]): Promise<boolean>
}

/** The workspace never installed the app, or took its permission back. */
export class NotInstalled extends Error {
  readonly code = 'not_installed'

  constructor(team: string | undefined) {
    super(`not installed in ${team}`)
  }
}

/** The SDK asks for each event; a minute of memory spares the store and still notices a revoked token soon. */
const NEAR = { max: 1_000, ttl: 60_000 }

export function createInstallations(store: Store): Installations {
  const near = new LRUCache<string, Installation>(NEAR)
  const held = async (id: string | undefined): Promise<Installation | undefined> => {
    if (id === undefined) return undefined
    const installation = near.get(id) ?? installationOf(await store.get(keyOf(id)))
    if (installation) near.set(id, installation)
    return installation
  }
  const drop = async (id: string): Promise<boolean> => {
    const known = (await held(id)) !== undefined
    near.delete(id)
    await store.remove(keyOf(id))
    return known
  }

  return {
    async storeInstallation(installation) {
      const id = idOf(installation)
      await store.set(keyOf(id), installation)
      near.delete(id)
    },
    fetchInstallation: async (query) => {
      const installation = (await held(query.teamId)) ?? (await held(query.enterpriseId))
      if (!installation) throw new NotInstalled(query.teamId ?? query.enterpriseId)
      return installation
    },
    deleteInstallation: async (query) => void (await drop(queryId(query))),
    async tokenOf(team) {
      const token = (await held(team))?.bot?.token
      if (token === undefined) throw new NotInstalled(team)
      return token
    },
    async uninstall(ids) {
      const dropped = await Promise.all(ids.filter((id) => id !== undefined).map(drop))
      return dropped.includes(true)
    },
  }
}

const keyOf = (id: string): string => `slack-install:${id}`

const idOf = ({ team, enterprise, isEnterpriseInstall }: Installation): string => {
  const id = isEnterpriseInstall ? enterprise?.id : team?.id
  if (id === undefined) throw new Error('Slack named no workspace for an installation')
  return id
}

const queryId = (query: InstallationQuery<boolean>): string =>
  (query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? ''

// Written by `storeInstallation` above and by nobody else, so its shape is that of the SDK that gave it.
const installationOf = (value: unknown): Installation | undefined =>
  typeof value === 'object' && value !== null ? (value as Installation) : undefined
