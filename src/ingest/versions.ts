import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { VERSION_FILE } from '../trade/package/history.ts'
import type { Files } from './combine.ts'
import { Version } from './version.ts'

/**
 * Versions of packages: `<root>/<package>/<number>` is one whole package. The highest number is the current one, so
 * there is no pointer that could be wrong: a version comes to be by one rename of a folder that is whole and on the
 * disk. A process killed before leaves a folder that nobody reads; of two that rename to one number one fails.
 */
export interface Held {
  readonly folder: string
  readonly version: Version
}

/** The current version; undefined where none is kept. */
export function currentVersion(root: string, name: string): Held | undefined {
  const latest = numbersIn(root, name).at(-1)
  return latest === undefined ? undefined : versionAt(root, name, latest)
}

export const currentNumber = (root: string, name: string): number => numbersIn(root, name).at(-1) ?? 0

export function versionAt(root: string, name: string, number: number): Held | undefined {
  const folder = join(root, name, String(number))
  if (!existsSync(folder)) return undefined
  return { folder, version: Version.parse(JSON.parse(readFileSync(join(folder, VERSION_FILE), 'utf8'))) }
}

export const versionsOf = (root: string, name: string): readonly Held[] =>
  numbersIn(root, name).map((number) => versionAt(root, name, number)!)

export const packagesIn = (root: string): readonly string[] =>
  existsSync(root) ? readdirSync(root).filter((name) => currentNumber(root, name) > 0) : []

/** Writes a version; false where somebody else has taken its number. */
export function writeVersion(root: string, version: Version, files: Files): boolean {
  const home = join(root, version.package)
  mkdirSync(home, { recursive: true })
  removeLeftovers(home)
  const made = mkdtempSync(join(home, UNFINISHED))
  try {
    for (const [path, bytes] of files) writeSafely(join(made, path), bytes)
    writeSafely(join(made, VERSION_FILE), new TextEncoder().encode(`${JSON.stringify(version, null, 2)}\n`))
    syncFolder(made)
    renameSync(made, join(home, String(version.number)))
    syncFolder(home)
    return true
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    if (existsSync(join(home, String(version.number)))) return false
    throw error
  }
}

const UNFINISHED = '.unfinished-'
const LEFT_FOR_MS = 24 * 60 * 60_000

function numbersIn(root: string, name: string): readonly number[] {
  const home = join(root, name)
  if (!existsSync(home) || !statSync(home).isDirectory()) return []
  return readdirSync(home)
    .filter((entry) => /^[1-9]\d*$/.test(entry))
    .map(Number)
    .sort((a, b) => a - b)
}

/** What killed processes left; a day is longer than any writing takes. */
function removeLeftovers(home: string): void {
  const old = Date.now() - LEFT_FOR_MS
  for (const entry of readdirSync(home).filter((name) => name.startsWith(UNFINISHED))) {
    const path = join(home, entry)
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? old) < old)
      rmSync(path, { recursive: true, force: true })
  }
}

/** On the disk, not only in its cache, before the rename makes it count. */
function writeSafely(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The names in a folder are data of its own. Windows opens no folders, and keeps such names by itself. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
