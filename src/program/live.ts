import type { Answerer } from '../bot/answerer.ts'
import type { Clock, Log, Store } from '../bot/ports.ts'
import type { DataConfig } from '../config.ts'
import { createInbox } from '../ingest/inbox.ts'
import { isNews, releaseOf } from '../ingest/releases.ts'
import type { Version } from '../ingest/version.ts'
import { watchVersions } from '../ingest/watch.ts'
import { type IsHere, recordRelease } from '../schedule/releases.ts'
import { every } from '../schedule/timer.ts'
import { addApart } from './add-apart.ts'
import { answererMeanwhile } from './answerer.ts'
import { createIsHere, createOnceEach } from './once-each.ts'

/** How soon a replica takes up a new version. */
const LOOK_MS = 2_000

const OVERDUE_MS = 60 * 60_000

/** The answerer over the versions that are current, whatever is added while the bot runs. */
export interface LiveData {
  answerer(): Answerer
  /** Whether what a release brought is held here by now; a neighbour may have been faster. */
  readonly isHere: IsHere
  /** False where every package is still as it came. */
  readonly hasVersions: boolean
  /** Looks for new versions from now on; gives what ends it. */
  follow(): () => void
  /** Also looks into the inbox, and lets summaries and alerts fire: for the process that runs the schedule. */
  tell(by: TellParts): () => void
}

export interface TellParts {
  readonly store: Store
  readonly clock: Clock
  /** After a release was recorded. */
  readonly onRelease: () => void
  /** Says under earlier posts what was revised; false where it has to be tried again. */
  readonly correct: () => Promise<boolean>
  readonly tellOverdue: () => Promise<void>
}

/** @throws DataError where what is current cannot be loaded */
export async function openData(config: DataConfig, log: Log): Promise<LiveData> {
  const { data: folders, versions: root, inbox } = config
  const watch = await watchVersions({ folders, root, load: answererMeanwhile, log })
  return {
    answerer: () => watch.now.value,
    isHere: createIsHere(watch, log),
    get hasVersions() {
      return watch.now.versions.length > 0
    },
    follow: () => every(LOOK_MS, () => void watch.look()),
    tell: ({ store, clock, onRelease, correct, tellOverdue }) => {
      const tell = createTeller(store, log, onRelease)
      const box =
        inbox && createInbox({ folder: inbox, add: (path, name) => addApart(path, name, root), clock, log })
      const correctOnce = createOnceEach(correct, log)
      const turn = (): void => {
        void tell(watch.now.versions)
        void correctOnce(watch.now)
        if (box) void box.look()
      }
      const overdue = (): void =>
        void tellOverdue().catch((error) => log.warn('overdue_waits', { reason: String(error) }))
      turn()
      overdue()
      const ends = [every(LOOK_MS, turn), every(OVERDUE_MS, overdue)]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

/** Each version once. All replicas tell all of them: the store knows what it was told, and may be away for a while. */
function createTeller(store: Store, log: Log, onRelease: () => void) {
  const told = new Set<string>()
  return async (versions: readonly Version[]): Promise<void> => {
    for (const version of versions.filter(isNews)) {
      const release = releaseOf(version)
      const key = `${release.at} ${release.version}`
      if (told.has(key)) continue
      told.add(key)
      try {
        if (await recordRelease(store, release)) onRelease()
      } catch (error) {
        told.delete(key)
        log.warn('release_waits', { reason: String(error) })
      }
    }
  }
}
