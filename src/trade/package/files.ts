import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { atOnce, type Work } from '../work.ts'

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

type Text = { readonly text: string } | { readonly badLine: number }

/** The text of UTF-8 bytes, without a byte order mark; otherwise the first line that is not UTF-8. */
export const textOf = (bytes: Uint8Array): Text => atOnce(textInSteps(bytes))

export function* textInSteps(bytes: Uint8Array): Work<Text> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces: string[] = []
  try {
    for (const piece of piecesOf(bytes)) {
      pieces.push(decoder.decode(piece, { stream: true }))
      yield
    }
    pieces.push(decoder.decode())
  } catch {
    return { badLine: firstBadLine(bytes) } // the decoder has no other way to say it
  }
  return { text: pieces.join('') }
}

const PIECE_BYTES = 1024 * 1024

/** Bytes in pieces that are worked on in a few milliseconds each. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
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
