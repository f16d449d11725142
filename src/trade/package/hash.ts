import type { Hash } from 'node:crypto'
import type { PackageFiles } from './files.ts'

/** The same files, each of them counted into `hash` as it is read. */
export function hashed(files: PackageFiles, hash: Hash): PackageFiles {
  return {
    name: files.name,
    read: (path) => {
      const bytes = files.read(path)
      if (bytes !== undefined) hash.update(path).update(bytes)
      return bytes
    },
  }
}

export const lettersOf = (hash: Hash): string =>
  hash
    .digest('hex')
    .slice(0, 12)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)
