import { commands } from '../../commands/index.ts'
import { parseArguments, usage } from '../adapters/terminal/arguments.ts'
import { runAsk } from '../adapters/terminal/ask.ts'
import type { Terminal } from '../adapters/terminal/terminal.ts'
import { createBot, type TallyBot } from '../bot/bot.ts'
import { readDataConfig, readEnvironment, shippedData, wantsColours } from '../config.ts'
import { currentFolders } from '../ingest/current.ts'
import { createMemoryStore } from '../store/memory.ts'
import { answererOver } from './answerer.ts'
import { fail } from './fail.ts'
import { createLog } from './log.ts'
import { personal } from './personal.ts'
import { newReference } from './reference.ts'

/** `tallyman ask`: needs no keys, no server and no network. */
export async function ask(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words)
  if ('fault' in parsed) return fail(`ask: ${parsed.fault}\n\n${usage}`)
  const given = parsed.arguments
  if (given.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  return runAsk({ bot: terminalBot(given.data), commands, given, terminal: thisTerminal() })
}

function terminalBot(folders: readonly string[]): TallyBot {
  const answerer = answererOver(folders.length > 0 ? folders : shippedNow())
  const clock = { now: () => new Date() }
  const log = createLog({ write: (line) => process.stderr.write(line), clock, secrets: [] })
  const store = createMemoryStore(clock)
  return createBot({
    answerer: () => answerer,
    commands,
    store,
    log,
    reference: newReference,
    ...personal(store),
  })
}

/** The shipped data, with what was added to them here. */
const shippedNow = (): readonly string[] =>
  currentFolders([shippedData], readDataConfig(readEnvironment()).versions).map(({ folder }) => folder)

function thisTerminal(): Terminal {
  const { stdin: input, stdout: output, stderr: error } = process
  return { input, output, error, colours: wantsColours(output.isTTY === true), today: () => new Date() }
}
