import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** A program in one file whose text is a function (require, file, folder). */
export interface Program {
  readonly file: string
  readonly source: Buffer
  readonly script: Script
}

/** Reads a program with what was kept of its compiling; where nothing fits, it is compiled as always. */
export function readProgram(file: string): Program {
  const source = readFileSync(file)
  const compiled = compiledOf(file, source)
  // the text is ASCII: the engine then holds it, and reads it, in one byte a sign
  const text = source.toString('latin1')
  return {
    file,
    source,
    script: new Script(text, { filename: file, ...(compiled && { cachedData: compiled }) }),
  }
}

export const runProgram = ({ file, script }: Program): unknown =>
  script.runInThisContext()(createRequire(file), file, dirname(file))

/** Keeps what the engine has compiled so far, the functions that ran included, for later starts. */
export function keepCompiled({ file, source, script }: Program): void {
  const compiled = script.createCachedData()
  writeFileSync(compiledFile(file), Buffer.concat([sealOf(source, compiled), compiled]))
}

const compiledFile = (file: string): string => `${file}.compiled`

function compiledOf(file: string, source: Buffer): Buffer | undefined {
  const kept = readIfThere(compiledFile(file))
  const compiled = kept?.subarray(SEAL_BYTES)
  return compiled && sealOf(source, compiled).equals(kept!.subarray(0, SEAL_BYTES)) ? compiled : undefined
}

/** There is none where a program was built for somebody else, or by hand. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * Made by this engine, from this text, and whole: the engine itself asks for its version and the length of the text, and
 * crashes over a wrong byte.
 */
function sealOf(source: Buffer, compiled: Buffer): Buffer {
  const { v8, modules } = process.versions
  const engine = [process.version, process.platform, process.arch, v8, modules].join(' ')
  return createHash('sha256').update(engine).update(source).update(compiled).digest()
}
const SEAL_BYTES = 32
