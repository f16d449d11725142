import { dirname } from 'node:path'
import type { Log } from '../bot/ports.ts'
import { type Current, currentFolders } from './current.ts'
import type { Version } from './version.ts'
import { versionsOf } from './versions.ts'

export interface Watching<T> {
  /** Package folders as configured, and where their versions are kept. */
  readonly folders: readonly string[]
  readonly root: string
  /** Everything between folders and answers; throws where they do not fit. */
  readonly load: (folders: readonly string[]) => Promise<T>
  readonly log: Log
}

export interface Watched<T> {
  /** Built from the versions that were current at the last look and could be loaded. */
  readonly value: T
  readonly versions: readonly Version[]
}

export interface VersionWatch<T> {
  readonly now: Watched<T>
  /** Whether the versions held are of such a hash, or came after one. */
  holds(isWanted: (hash: string) => boolean): boolean
  /** True where other versions were taken up. Whoever asks while it looks waits for the same look. */
  look(): Promise<boolean>
}

/**
 * Looks at which versions are current, by reading names of folders: that works on a shared disk, where no replica is
 * told of what another one writes. A version that cannot be loaded is logged once, and what is held stays.
 * @throws what `load` throws, at the start only
 */
export async function watchVersions<T>({ folders, root, load, log }: Watching<T>): Promise<VersionWatch<T>> {
  let current = currentFolders(folders, root)
  let now = await watchedOf(current, load)
  let refused: string | undefined
  let looking: Promise<boolean> | undefined

  async function look(): Promise<boolean> {
    let fresh: readonly Current[] | undefined
    try {
      fresh = currentFolders(folders, root)
      if (isSame(fresh, current) || keyOf(fresh) === refused) return false
      now = await watchedOf(fresh, load)
      current = fresh
      refused = undefined
      log.info('data.taken_up', { folders: current.map(({ folder }) => folder) })
      return true
    } catch (error) {
      const key = fresh ? keyOf(fresh) : 'unreadable'
      if (key !== refused)
        log.error('data.refused', { reason: String(error), folders: fresh && keyOf(fresh) })
      refused = key
      return false
    }
  }

  return {
    get now() {
      return now
    },
    holds: (isWanted) =>
      current.some(({ folder, version }) => version !== undefined && isUpTo(folder, version, isWanted)),
    look: () => {
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
  }
}

async function watchedOf<T>(
  current: readonly Current[],
  load: (folders: readonly string[]) => Promise<T>,
): Promise<Watched<T>> {
  const versions = current.flatMap(({ version }) => version ?? [])
  return { value: await load(current.map(({ folder }) => folder)), versions }
}

const isUpTo = (
  folder: string,
  { package: name, number }: Version,
  isWanted: (hash: string) => boolean,
): boolean =>
  versionsOf(dirname(dirname(folder)), name).some(
    ({ version }) => version.number <= number && isWanted(version.hash),
  )

const keyOf = (current: readonly Current[]): string => current.map(({ folder }) => folder).join()
const isSame = (a: readonly Current[], b: readonly Current[]): boolean => keyOf(a) === keyOf(b)
