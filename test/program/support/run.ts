import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Only what a program needs to run: no key of this machine reaches it. */
const bare = { PATH: process.env.PATH, HOME: process.env.HOME }

/** The program as a process of its own, straight from its sources. */
export function startProgram(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const main = ['--import', 'tsx', 'src/main.ts']
  const child = spawn(process.execPath, [...main, ...words], { env: { ...bare, ...environment } })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = once(child, 'close').then(([code]): Ran => ({ code, out, err }))
  return { child, ended, err: () => err }
}

export function runProgram(words: readonly string[], input = '', environment = {}): Promise<Ran> {
  const { child, ended } = startProgram(words, environment)
  child.stdin.end(input)
  return ended
}
