import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, expect, test } from 'vitest'
import { createLibsqlStore } from '../../src/store/libsql.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { openStore, realClock } from './support/open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'tallyman-libsql-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

storeContract('libsql', async () => {
  const file = join(folder, 'contract.db')
  return {
    open: () => openStore('libsql', file, ''),
    processArgs: ['libsql', file, ''],
    remove: async () => {},
  }
})

test('the file is a write-ahead log that is flushed at each commit', async () => {
  const file = join(folder, 'deep', 'er', 'pragma.db')
  const store = createLibsqlStore(file, realClock)
  expect(new Database(file).pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }])
  await store.close()
})

test('expired entries leave the file while others are written', async () => {
  let now = 0
  const file = join(folder, 'sweep.db')
  const store = createLibsqlStore(file, { now: () => new Date(now) })
  for (let i = 0; i < 50; i++) await store.set(`old:${i}`, i, 10)
  now = 20
  for (let i = 0; i < 5; i++) await store.set(`new:${i}`, i, 10)
  expect(new Database(file).prepare('SELECT count(*) AS n FROM entries').get()).toMatchObject({ n: 5 })
  await store.close()
})

test('a file that is no database is told by name', () => {
  const file = join(folder, 'text.db')
  writeFileSync(file, 'this is a letter, not a database, and it is long enough to be read as one'.repeat(20))
  expect(() => createLibsqlStore(file, realClock)).toThrow(expect.objectContaining({ code: 'store_failed' }))
  expect(() => createLibsqlStore(file, realClock)).toThrow('text.db')
})
