import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HEADER } from '../trade/support/package.ts'
import { runProgram } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tallyman-data-'))
afterAll(() => rmSync(folder, { recursive: true }))

const april = '2026-04,CN,WORLD,export,85051110,net_weight,6001,t,1,published,S003,,,'
const fileOf = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(folder, name), [HEADER, ...lines].join('\n'))
  return join(folder, name)
}

describe('data', () => {
  const root = join(folder, 'versions')
  const run = (...words: readonly string[]) => runProgram(['data', ...words, '--to', root])

  it('adds a file, lists what there is, and goes back', async () => {
    const added = await run('add', fileOf('april.csv', april))
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining('new 2026-04') })
    expect(added.err).toContain('april.csv: 1 lines, tidy')
    expect((await run('list')).out.trim().split('\n')).toHaveLength(2)
    expect(await run('rollback')).toMatchObject({ code: 0, out: expect.stringContaining('version 1 again') })
    const back = await run('rollback')
    expect(back).toMatchObject({ code: 2, err: expect.stringContaining('none before it') })
  })

  it('ends with 2 and names the place where something does not fit', async () => {
    const { code, err } = await run('add', fileOf('bad.csv', april.replace('6001', 'lots')))
    expect(code).toBe(2)
    expect(err).toContain('bad.csv line 2, column value: found "lots"')
  })

  it('checks a folder and changes nothing', async () => {
    const other = join(folder, 'unused')
    const { code, out } = await runProgram(['data', 'check', 'data/rare-earth-magnets', '--to', other])
    expect([code, existsSync(other)]).toEqual([0, false])
    expect(out).toMatch(/^rare-earth-magnets: 183 rows, nothing wrong/)
  })

  it.each([[['add']], [['sell', 'x']], [['add', 'a', 'b']], [['add', 'a', '--how']]])(
    'says how it is used when asked to %j',
    async (words) => {
      const { code, err } = await run(...words)
      expect(code).toBe(2)
      expect(err).toContain('npm run data -- add')
    },
  )
})
