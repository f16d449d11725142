import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** A package as bytes by path, wherever it lives; a test keeps one in memory. */
export interface PackageFiles {
  /** Leads the file names in messages. */
  readonly name: string
  /** undefined where there is no such file */
  read(path: string): Uint8Array | undefined
}

export function folderOf(path: string): PackageFiles {
  return {
    name: basename(resolve(path)),
    read: (file) => (existsSync(join(path, file)) ? readFileSync(join(path, file)) : undefined),
  }
}

/** The text of UTF-8 bytes, without a byte order mark; otherwise the first line that is not UTF-8. */
export function textOf(bytes: Uint8Array): { text: string } | { badLine: number } {
  const text = decoded(bytes)
  return text === undefined ? { badLine: firstBadLine(bytes) } : { text }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // the decoder has no other way to say it
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const newline = 0x0a
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start)
    if (decoded(bytes.subarray(start, end < 0 ? bytes.length : end)) === undefined) return line
    start = end < 0 ? bytes.length : end + 1
  }
  return line
}
