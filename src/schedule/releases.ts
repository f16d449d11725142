import type { Store } from '../bot/ports.ts'

/** New data that was taken in; written by whoever took it in, read by every replica's runner. */
export interface Release {
  /** Version of the data after it. */
  readonly version: string
  readonly at: string
  /** `2026-04`: months that were not held before. Empty for a correction or a rollback. */
  readonly newMonths: readonly string[]
}

export interface RecordedRelease extends Release {
  /** In order of time. */
  readonly key: string
}

const prefix = 'release:'
const keptMs = 400 * 24 * 60 * 60_000

/** Lets summaries and alerts fire. Recording the same release twice is recording it once. */
export const recordRelease = (store: Store, release: Release): Promise<boolean> =>
  store.add(`${prefix}${release.at}:${release.version}`, release, keptMs)

/** All that are remembered, in order. */
export async function listReleases(store: Store): Promise<RecordedRelease[]> {
  const entries = await store.list(prefix)
  return entries.map(({ key, value }) => ({ key, ...(value as Release) })) // written only by `recordRelease`
}

/** Where somebody begins who starts to listen now; sorts before every release where there is none. */
export const latestReleaseKey = async (store: Store): Promise<string> =>
  (await listReleases(store)).at(-1)?.key ?? prefix

/** As the slot of a job. */
export const releaseSlot = ({ version }: Pick<Release, 'version'>): string =>
  `release-${version.replace(/[^\w.-]/g, '_')}`

/** What a job was added for is not held by this process yet: a neighbour was faster to take it up. */
export type IsHere = (slot: string) => boolean

/** Before it is looked whether new data have come here too. */
const LOOK_AGAIN_MS = 2_000

/** Undefined where the job can be done; a summary of the release before would be posted as the news otherwise. */
export const waitForData = ({ slot }: { readonly slot: string }, isHere: IsHere | undefined) =>
  slot.startsWith('release-') && isHere?.(slot) === false ? { againMs: LOOK_AGAIN_MS } : undefined
