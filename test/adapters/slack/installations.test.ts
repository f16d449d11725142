import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Installation } from '@slack/bolt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInstallations } from '../../../src/adapters/slack/installations.ts'
import type { Store } from '../../../src/bot/ports.ts'
import { createMemoryStore } from '../../../src/store/memory.ts'
import { openStore, realClock } from '../../store/support/open-store.ts'
import { anyRedis, needsRedis, redisAvailable } from '../../support/redis.ts'

interface Kept {
  /** Opens the same place as another process would. */
  open(): Promise<Store>
  remove(): Promise<void>
}

const inMemory = async (): Promise<Kept> => {
  const store = createMemoryStore(realClock)
  return { open: async () => store, remove: async () => {} }
}

const inFile = async (): Promise<Kept> => {
  const folder = mkdtempSync(join(tmpdir(), 'tallyman-installs-'))
  return {
    open: () => openStore('libsql', join(folder, 'state.db'), ''),
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

const inRedis = async (): Promise<Kept> => {
  const redis = await anyRedis()
  const prefix = `{test-${randomUUID()}}`
  return { open: () => openStore('redis', redis.url, prefix), remove: redis.remove }
}

const installation = (team: string, token: string): Installation => ({
  team: { id: team, name: team },
  enterprise: undefined,
  user: { id: 'U0INSTALLER', token: undefined, scopes: undefined },
  bot: { token, userId: 'U0BOT', id: 'B0BOT', scopes: ['chat:write'] },
  isEnterpriseInstall: false,
})
const query = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false as const })

describe.each([
  ['memory', inMemory],
  ['libsql', inFile],
])('installations in %s', (_, open) => installationsContract(open))

describe.skipIf(!redisAvailable)(`installations in redis, ${needsRedis}`, () =>
  installationsContract(inRedis),
)

function installationsContract(create: () => Promise<Kept>): void {
  let kept: Kept
  let store: Store
  beforeAll(async () => {
    kept = await create()
    store = await kept.open()
  })
  afterAll(async () => {
    await store.close()
    await kept.remove()
  })

  it('are each workspace its own', async () => {
    const installations = createInstallations(store)
    await installations.storeInstallation(installation('T1', 'xoxb-1'))
    await installations.storeInstallation(installation('T2', 'xoxb-2'))
    expect(await installations.tokenOf('T1')).toBe('xoxb-1')
    expect(await installations.tokenOf('T2')).toBe('xoxb-2')
    expect(await installations.fetchInstallation(query('T2'))).toMatchObject({ bot: { token: 'xoxb-2' } })
  })

  it('are there for another process', async () => {
    await createInstallations(store).storeInstallation(installation('T3', 'xoxb-3'))
    const other = await kept.open()
    expect(await createInstallations(other).tokenOf('T3')).toBe('xoxb-3')
    if (other !== store) await other.close()
  })

  it('are replaced by a new token', async () => {
    const installations = createInstallations(store)
    await installations.storeInstallation(installation('T4', 'xoxb-old'))
    expect(await installations.tokenOf('T4')).toBe('xoxb-old')
    await installations.storeInstallation(installation('T4', 'xoxb-new'))
    expect(await installations.tokenOf('T4')).toBe('xoxb-new')
  })

  it('are gone after an uninstall, and nobody else’s are', async () => {
    const installations = createInstallations(store)
    await installations.storeInstallation(installation('T5', 'xoxb-5'))
    await installations.storeInstallation(installation('T6', 'xoxb-6'))
    expect(await installations.uninstall(['T5', undefined])).toBe(true)
    expect(await installations.uninstall(['T5'])).toBe(false)
    await expect(installations.tokenOf('T5')).rejects.toMatchObject({ code: 'not_installed' })
    await expect(createInstallations(store).fetchInstallation(query('T5'))).rejects.toThrow('not installed')
    expect(await createInstallations(store).tokenOf('T6')).toBe('xoxb-6')
    expect((await store.list('slack-install:T5')).length).toBe(0)
  })
}
