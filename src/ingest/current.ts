import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { readDescriptor } from '../trade/package/descriptor.ts'
import { folderOf } from '../trade/package/files.ts'
import type { Version } from './version.ts'
import { currentNumber, currentVersion, type Held } from './versions.ts'

/** A configured package folder, or the version that stands in its place. */
export interface Current {
  readonly folder: string
  readonly version?: Version
}

/** Where to read each package now. A folder of versions may also be named itself: `state/data/my-package`. */
export const currentFolders = (folders: readonly string[], root: string): readonly Current[] =>
  folders.map((folder) => heldFor(folder, root) ?? { folder })

function heldFor(folder: string, root: string): Held | undefined {
  const [home, own] = [dirname(folder), basename(folder)]
  // where no version is kept at all, the package need not be read to know it
  if (!existsSync(root) && currentNumber(home, own) === 0) return undefined
  const name = packageNameIn(folder)
  return name === undefined ? currentVersion(home, own) : currentVersion(root, name)
}

/** As its descriptor says, undefined where there is none. */
export const packageNameIn = (folder: string): string | undefined =>
  readDescriptor(folderOf(folder), [])?.name
