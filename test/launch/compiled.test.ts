import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepCompiled, readProgram, runProgram } from '../../src/launch/compiled.ts'

const TEXT = "(function (require, file, folder) { return [require('node:path').sep, file, folder, 1] })"

let file: string
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'launch-')), 'program.js')
  writeFileSync(file, TEXT)
})
afterEach(() => rmSync(dirname(file), { recursive: true }))

/** What the program gives, and whether it was compiled before: the engine says false of what it took. */
const start = () => {
  const program = readProgram(file)
  return { given: runProgram(program), isTaken: program.script.cachedDataRejected === false }
}

describe('a program', () => {
  it('runs without anything kept of it, and is told where it stands', () => {
    expect(start()).toEqual({ given: ['/', file, dirname(file), 1], isTaken: false })
  })

  it('starts from what was kept of it', () => {
    keepCompiled(readProgram(file))
    expect(start()).toEqual({ given: ['/', file, dirname(file), 1], isTaken: true })
  })

  it('is compiled anew when its text is another of the same length', () => {
    keepCompiled(readProgram(file))
    writeFileSync(file, TEXT.replace('1]', '2]'))
    expect(start()).toEqual({ given: ['/', file, dirname(file), 2], isTaken: false })
  })

  it.each([0, 3, 4, 40, -1])('is compiled anew when byte %i of what was kept is another', (at) => {
    keepCompiled(readProgram(file))
    const kept = readFileSync(`${file}.compiled`)
    kept.writeUInt8(kept.at(at)! ^ 0xff, at < 0 ? kept.length + at : at)
    writeFileSync(`${file}.compiled`, kept)
    expect(start().isTaken).toBe(false)
  })

  it.each([0, 2, 4, 100])('is compiled anew when only %i bytes were kept', (bytes) => {
    keepCompiled(readProgram(file))
    truncateSync(`${file}.compiled`, bytes)
    expect(start().isTaken).toBe(false)
  })
})
