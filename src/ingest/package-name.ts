import { DataError } from '../trade/faults.ts'
import type { PackageFiles } from '../trade/package/files.ts'
import { packageNameIn } from './current.ts'
import type { Given } from './given.ts'

interface Wanted {
  readonly path: string
  /** Package folders that have no version yet. */
  readonly folders: readonly string[]
  readonly name?: string
}

/** The package that a file belongs to: as it was asked for, as it says itself, or the only one there is. */
export function nameFor(given: Given, { name, folders, path }: Wanted): string {
  const wanted = name ?? given.name
  if (wanted !== undefined && isName(wanted)) return wanted
  const names = folders.map(packageNameIn).filter((each) => each !== undefined)
  if (wanted === undefined && names.length === 1) return names[0]!
  const expected = `a package: --package ${names.join(' or --package ') || 'NAME'}`
  throw new DataError([{ file: path, found: wanted ?? 'no name of a package', expected }])
}

/** It becomes the name of a folder. */
const isName = (name: string): boolean => /^\w[\w.-]*$/.test(name)

export const unknownPackage = (name: string, folders: readonly string[]): DataError =>
  new DataError([
    {
      file: 'package',
      found: name,
      expected: `one of ${folders.map(packageNameIn).join(', ')}, or a whole package folder`,
    },
  ])

/** Faults are named by the package, not by the number of a version. */
export const namedFiles = (name: string, files: PackageFiles): PackageFiles => ({ ...files, name })
