import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DataError } from '../trade/faults.ts'
import { VERSION_FILE } from '../trade/package/history.ts'
import type { Files } from './combine.ts'
import { NO_CHANGE, type Version } from './version.ts'
import { currentVersion, versionAt, writeVersion } from './versions.ts'

/**
 * One version back, by a new version with the figures of the one before: what was undone stays on the disk, and so
 * does the fact that it was undone. Again, and it goes back one more.
 */
export function rollBack(root: string, name: string, now: Date): Version {
  for (;;) {
    const held = currentVersion(root, name)
    const before = held?.version.base == null ? undefined : versionAt(root, name, held.version.base)
    if (!held || !before) throw nothingBefore(name, held?.version)
    const { number } = held.version
    const version: Version = {
      ...{ ...before.version, ...NO_CHANGE, why: 'rollback', at: now.toISOString(), number: number + 1 },
      restores: before.version.number,
    }
    if (writeVersion(root, version, filesIn(before.folder))) return version
  }
}

function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== VERSION_FILE)
    .filter((name) => statSync(join(folder, name)).isFile())
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

const nothingBefore = (name: string, current: Version | undefined): DataError =>
  new DataError([
    {
      file: name,
      found: current ? `version ${current.number}, with none before it` : 'no versions',
      expected: 'a version to go back to',
    },
  ])
