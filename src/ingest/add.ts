import { basename } from 'node:path'
import { type Fault, refuseFaults } from '../trade/faults.ts'
import { readPackages } from '../trade/load.ts'
import { readDescriptor } from '../trade/package/descriptor.ts'
import { folderOf, type PackageFiles } from '../trade/package/files.ts'
import { REVISIONS_FILE } from '../trade/package/history.ts'
import type { Package } from '../trade/package/package.ts'
import type { Row } from '../trade/types.ts'
import { combine, type Files, filesOf } from './combine.ts'
import { compare } from './compare.ts'
import { packageNameIn } from './current.ts'
import { type Given, readGiven } from './given.ts'
import { historyWith } from './history.ts'
import { namedFiles, nameFor, unknownPackage } from './package-name.ts'
import { NO_CHANGE, type Version } from './version.ts'
import { currentVersion, writeVersion } from './versions.ts'

export interface Adding {
  /** A file or a folder. */
  readonly path: string
  /** Where versions are kept. */
  readonly root: string
  /** Package folders that have no version yet. */
  readonly folders: readonly string[]
  /** The package that it belongs to; undefined: what it says itself, or the only one there is. */
  readonly name?: string
  readonly now: Date
  readonly say: (text: string) => void
}

export interface Added {
  /** The version now current. */
  readonly version: Version
  /** False: all of it was held already. */
  readonly isNew: boolean
  readonly revised: readonly { readonly before: Row; readonly after: Row }[]
}

/**
 * Takes a file or folder into its package, as a new version, or not at all.
 * @throws DataError with everything that is wrong; the version that was current stays so
 */
export function addData(adding: Adding): Added {
  const { path, now, say } = adding
  const given = readGiven(path, say)
  const name = nameFor(given, adding)
  for (;;) {
    const held = currentVersion(adding.root, name)
    if (held === undefined) {
      const first = firstVersion(name, given, adding)
      if (first) return first
      continue
    }
    const added = next(held.folder, held.version, given, adding)
    if (added) return added
    say(`somebody else added to ${name} meanwhile: once more, on top of that`)
  }

  /** Undefined where another process was faster. */
  function next(folder: string, base: Version, from: Given, { root }: Adding): Added | undefined {
    const before = namedFiles(name, folderOf(folder))
    const faults: Fault[] = []
    say(`${name}: version ${base.number} is taken as it is, ${base.rows} rows`)
    const combined = combine(before, from, faults)
    refuseFaults(faults)
    if (combined === undefined) throw new RangeError('what does not fit has its faults')
    say('the whole is checked')
    const after = checked(name, combined.files)
    if (after.hash === base.hash) return { version: base, isNew: false, revised: [] }
    const change = compare(checked(name, allOf(before)), after)
    const version: Version = {
      ...{ package: name, number: base.number + 1, base: base.number, why: 'add', at: now.toISOString() },
      ...{ since: base.since, hash: after.hash, rows: after.info.rows, files: [basename(path)] },
      ...{ added: combined.added, replaced: combined.replaced, newMonths: [...change.newMonths] },
      ...{ newCells: change.newCells, revisions: change.revised.length },
    }
    const history = historyWith(before, change.revised, version.at.slice(0, 10))
    const files = history ? new Map([...combined.files, [REVISIONS_FILE, history]]) : combined.files
    say(`version ${version.number} is written`)
    return writeVersion(root, version, files) ? { version, isNew: true, revised: change.revised } : undefined
  }
}

/**
 * The package as it was before anything was added to it, so that there is something to go back to. A package nobody
 * knew yet is its own first version.
 */
function firstVersion(name: string, given: Given, { folders, root, now }: Adding): Added | undefined {
  const known = folders.find((folder) => packageNameIn(folder) === name)
  const from = known ?? given.folder
  if (from === undefined) throw unknownPackage(name, folders)
  const files = allOf(folderOf(from))
  const { hash, info } = checked(name, files)
  const at = now.toISOString()
  const number = { package: name, number: 1, base: null, why: 'first', at, since: at, hash } as const
  const version: Version = { ...number, ...NO_CHANGE, rows: info.rows }
  const written = writeVersion(root, version, files)
  return written && !known ? { version, isNew: true, revised: [] } : undefined
}

function allOf(held: PackageFiles): Files {
  const faults: Fault[] = []
  const described = readDescriptor(held, faults)
  refuseFaults(faults)
  return filesOf(held, described!) // without faults it is there
}

/** @throws DataError where the loader would refuse it */
function checked(name: string, files: Files): Package {
  return readPackages([{ name, read: (path) => files.get(path) }])[0]!
}
