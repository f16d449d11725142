#!/usr/bin/env node
// The composition root: the one file that knows every room. Platforms are loaded only when they are started, so that
// a question in the terminal pays for none of them.
import { join } from 'node:path'
import { parseArguments, usage } from './adapters/terminal/arguments.ts'
import { runAsk, type Terminal } from './adapters/terminal/ask.ts'
import { createAnswerer } from './bot/answerer.ts'
import { createBot, type TallyBot } from './bot/bot.ts'
import { projectFolder } from './names/folder.ts'
import { isGroup, membersOf } from './names/groups.ts'
import { createMemoryStore } from './store/memory.ts'
import { DataError } from './trade/faults.ts'
import { loadPackages } from './trade/load.ts'
import { createTrade } from './trade/memory.ts'

const shipped = join(projectFolder, 'data', 'rare-earth-magnets')

const help = `tallyman: answers trade questions with figures, short explanations and sources

  ask      questions in the terminal (ask --help)
  help     this text`

process.exitCode = await main(process.argv.slice(2))

async function main([command, ...words]: readonly string[]): Promise<number> {
  switch (command) {
    case 'ask':
      return ask(words)
    case undefined:
    case 'help':
    case '--help':
      process.stdout.write(`${help}\n`)
      return 0
    default:
      process.stderr.write(`tallyman: unknown command ${command}\n${help}\n`)
      return 2
  }
}

async function ask(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words)
  if ('fault' in parsed) return fault(`ask: ${parsed.fault}\n\n${usage}`)
  const given = parsed.arguments
  if (given.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  try {
    return await runAsk(terminalBot(given.data), given, terminal())
  } catch (error) {
    if (error instanceof DataError) return fault(error.message)
    throw error
  }
}

function fault(text: string): number {
  process.stderr.write(`${text}\n`)
  return 2
}

function terminalBot(folders: readonly string[]): TallyBot {
  const packages = loadPackages(folders.length > 0 ? folders : [shipped])
  const members = (group: string, at: number) => (isGroup(group) ? membersOf(group, at) : undefined)
  const answerer = createAnswerer(createTrade(packages, members))
  const say = (event: string, about?: object) => process.stderr.write(`${event} ${JSON.stringify(about)}\n`)
  const clock = { now: () => new Date() }
  return createBot({
    answerer: () => answerer,
    commands: [],
    store: createMemoryStore(clock),
    log: { info: say, warn: say, error: say },
    reference: () => clock.now().getTime().toString(36),
  })
}

function terminal(): Terminal {
  const { stdin: input, stdout: output, stderr: error } = process
  return { input, output, error, colours: output.isTTY === true, today: () => new Date() }
}
