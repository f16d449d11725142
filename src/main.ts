#!/usr/bin/env node
// The composition root begins here. What a command of the program needs is loaded when it is called, so that a
// question in the terminal pays for no platform.
import { fail } from './program/fail.ts'

const help = `tallyman: answers trade questions with figures, short explanations and sources

  start              the bot, on every platform that has its keys (this is what npm start does)
  ask                questions in the terminal (ask --help)
  data               adds figures, goes back a version, lists versions, checks a folder (data --help)
  discord:invite     prints the links that add the bot to a server or to an account
  discord:register   registers the commands with Discord, without starting
  help               this text

Keys stand in the environment or in .env; .env.example lists them all.`

type Program = (words: readonly string[]) => Promise<number>

const programs: Readonly<Record<string, () => Promise<Program>>> = {
  ask: async () => (await import('./program/ask.ts')).ask,
  start: async () => (await import('./program/start.ts')).start,
  data: async () => (await import('./program/data.ts')).data,
  'discord:invite': async () => (await import('./program/discord.ts')).invite,
  'discord:register': async () => (await import('./program/discord.ts')).register,
}

const [name = 'start', ...words] = process.argv.slice(2)
endQuietlyWithReader()
// nothing waits here: the built program is a function, in which nothing at its top can wait. What ends before it has
// answered ends as a module would that still waits.
process.exitCode = 13
void run(name, words).then((code) => {
  process.exitCode = code
})

async function run(name: string, words: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined
  if (!program) return fail(`tallyman: unknown command ${name}\n\n${help}`)
  try {
    return await (await program())(words)
  } catch (error) {
    if (isBadData(error)) return fail(error.message)
    throw error
  }
}

/** By its code: the class would load what only `ask` and `start` need. */
function isBadData(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'bad_data'
}

/** `ask --json | head -1` has read enough: that is no fault. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
