import { basename, dirname } from 'node:path'
import { readDescriptor } from '../trade/package/descriptor.ts'
import { folderOf } from '../trade/package/files.ts'
import type { Version } from './version.ts'
import { currentVersion } from './versions.ts'

/** A configured package folder, or the version that stands in its place. */
export interface Current {
  readonly folder: string
  readonly version?: Version
}

/** Where to read each package now. A folder of versions may also be named itself: `state/data/my-package`. */
export const currentFolders = (folders: readonly string[], root: string): readonly Current[] =>
  folders.map((folder) => {
    const name = packageNameIn(folder)
    const held =
      name === undefined ? currentVersion(dirname(folder), basename(folder)) : currentVersion(root, name)
    return held ?? { folder }
  })

/** As its descriptor says, undefined where there is none. */
export const packageNameIn = (folder: string): string | undefined =>
  readDescriptor(folderOf(folder), [])?.name
