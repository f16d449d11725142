import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Added, addData } from '../../../src/ingest/add.ts'
import { currentVersion } from '../../../src/ingest/versions.ts'
import { loadPackages } from '../../../src/trade/load.ts'
import { createTrade } from '../../../src/trade/memory.ts'
import { HEADER, packageOf, type Shape } from '../../trade/support/package.ts'

export const NOW = new Date('2026-04-20T09:00:00Z')

/** A folder of its own on the disk, with a package in it, gone when the test is over. */
export function workshop(rows: readonly string[], shape: Shape = {}) {
  const home = mkdtempSync(join(tmpdir(), 'tallyman-data-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const root = join(home, 'versions')
  const name = shape.name ?? 'tiny'
  const folder = writePackage(join(home, name), rows, shape)
  const current = () => currentVersion(root, name)
  return {
    home,
    root,
    folder,
    current,
    /** Lines of observations, the header left out. */
    file: (lines: readonly string[], header = HEADER) =>
      write(join(home, 'new.csv'), [header, ...lines].join('\n')),
    write: (path: string, text: string) => write(join(home, path), text),
    add: (path: string, more: { name?: string; now?: Date; folders?: readonly string[] } = {}): Added =>
      addData({ root, folders: [folder], now: NOW, say: () => {}, path, ...more }),
    trade: () => createTrade(loadPackages([current()!.folder])),
  }
}

export function writePackage(folder: string, rows: readonly string[], shape: Shape = {}): string {
  const files = packageOf(rows, shape)
  for (const path of FILES) {
    const bytes = files.read(path)
    if (bytes) write(join(folder, path), bytes)
  }
  return folder
}

const FILES = [
  'datapackage.json',
  ...['observations', 'commodities', 'sources', 'changes', 'events', 'facts'].map((name) => `${name}.csv`),
]

export function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
