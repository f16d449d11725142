import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Clock, Log } from '../bot/ports.ts'

export interface InboxOptions {
  readonly folder: string
  /** Adds a file or folder; the report says what became of it, in words. */
  readonly add: (path: string, name: string | undefined) => Promise<{ ok: boolean; report: string }>
  readonly clock: Clock
  readonly log: Log
}

export interface Inbox {
  /** Takes in what lies there unchanged since the look before: what is still being copied is let be. */
  look(): Promise<void>
}

/**
 * A folder whose files are added and moved to `done` or `failed`, each with a report beside it. A process killed
 * between adding and moving adds again after its restart, which changes nothing; so do two that look into one folder.
 */
export function createInbox({ folder, add, clock, log }: InboxOptions): Inbox {
  let seen = new Map<string, string>()
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    const now = new Map(itemsIn(folder).map((item) => [item.path, { item, mark: markOf(item.path) }]))
    const ready = [...now.values()].filter(({ item, mark }) => mark !== '' && seen.get(item.path) === mark)
    seen = new Map(Array.from(now, ([path, { mark }]) => [path, mark]))
    for (const { item } of ready) await take(item)
  }

  async function take({ path, name }: Item): Promise<void> {
    const { ok, report } = await add(path, name)
    const place = join(folder, ok ? 'done' : 'failed')
    const stamp = clock
      .now()
      .toISOString()
      .replace(/[-:]|\.\d+/g, '')
    const moved = join(place, `${stamp}-${basename(path)}`)
    if (!move(path, place, moved)) return
    writeFileSync(`${moved}.report.txt`, `${report}\n`)
    log[ok ? 'info' : 'error'](ok ? 'inbox.added' : 'inbox.failed', { file: basename(path), report })
  }

  return {
    look: () => {
      looking ??= look()
        .catch((error) => log.error('inbox.unreadable', { folder, reason: String(error) }))
        .finally(() => {
          looking = undefined
        })
      return looking
    },
  }
}

interface Item {
  readonly path: string
  /** The package it is for, where it lies in a folder of that name. */
  readonly name?: string
}

/** Files for the only package; whole packages; and files in folders that are named as packages are. */
function itemsIn(folder: string): readonly Item[] {
  mkdirSync(folder, { recursive: true })
  return entriesIn(folder).flatMap((path): readonly Item[] => {
    if (!isFolder(path)) return isTable(path) ? [{ path }] : []
    if (existsSync(join(path, 'datapackage.json'))) return [{ path }]
    return entriesIn(path)
      .filter((inner) => isTable(inner) && !isFolder(inner))
      .map((inner) => ({ path: inner, name: basename(path) }))
  })
}

const entriesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'done' && name !== 'failed')
    .sort()
    .map((name) => join(folder, name))

/** A download under way has another ending. */
const isTable = (path: string): boolean => /\.csv$/i.test(path)

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Sizes and times of all that is in it; nothing once it is gone, as when another replica took it. */
function markOf(path: string): string {
  const files = isFolder(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
    : [path]
  return files
    .flatMap((file) => {
      const known = statSync(file, { throwIfNoEntry: false })
      return known ? [`${file} ${known.size} ${known.mtimeMs}`] : []
    })
    .join()
}

/** False where somebody else moved it first. */
function move(path: string, place: string, to: string): boolean {
  mkdirSync(place, { recursive: true })
  try {
    renameSync(path, to)
    return true
  } catch (error) {
    if (existsSync(path)) throw error
    return false
  }
}
