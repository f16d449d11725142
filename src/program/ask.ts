import { createCommands } from '../../commands/index.ts'
import { createTerminalAdapter } from '../adapters/terminal/adapter.ts'
import { type AskArguments, parseArguments, usage } from '../adapters/terminal/arguments.ts'
import { isChat, keepsSomething, runAsk } from '../adapters/terminal/ask.ts'
import type { Terminal } from '../adapters/terminal/terminal.ts'
import { createBot, type TallyBot } from '../bot/bot.ts'
import type { Log } from '../bot/ports.ts'
import { readDataConfig, readEnvironment, readTerminalConfig, shippedData, wantsColours } from '../config.ts'
import { currentFolders } from '../ingest/current.ts'
import { createMemoryStore } from '../store/memory.ts'
import { answererOver } from './answerer.ts'
import { fail } from './fail.ts'
import { createLog } from './log.ts'
import { personal } from './personal.ts'
import { newReference } from './reference.ts'
import { createLazyTerminal } from './terminal.ts'

/** `tallyman ask`: needs no keys, no server and no network. */
export async function ask(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words)
  if ('fault' in parsed) return fail(`ask: ${parsed.fault}\n\n${usage}`)
  const given = parsed.arguments
  if (given.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  return run(given, thisTerminal())
}

/**
 * A chat keeps subscriptions, alerts and defaults, and prints what falls due while it is open. A single question, or
 * lines of them, are answered alike on every machine: only a question that is a command which keeps something opens what is kept.
 */
async function run(given: AskArguments, terminal: Terminal): Promise<number> {
  const environment = readEnvironment()
  // only the shipped data: packages given for one chat are no news to another
  const data = given.data.length > 0 ? undefined : shipped(environment)
  const answerer = answererOver(data ? currentFolders(data.data, data.versions).map(folderOf) : given.data)
  const adapter = createTerminalAdapter(terminal, given)
  const talks = createMemoryStore(clock)
  const isTalk = isChat({ given, terminal })
  const lazy = createLazyTerminal({
    config: readTerminalConfig(environment),
    clock,
    log,
    adapter,
    bot: () => bot,
    answerer: () => answerer,
    talks,
    isChat: isTalk,
    ...(data && { data }),
  })
  // lines are a program's: they leave nothing behind
  const isAlone = isTalk || given.question !== ''
  const commands = createCommands(isAlone ? lazy.commands : undefined)
  const bot: TallyBot = createBot({
    answerer: lazy.answerer,
    commands,
    store: talks,
    ...(isAlone ? { kept: lazy.kept } : {}),
    appliesDefaults: isTalk || keepsSomething(given, commands),
    log,
    reference: newReference,
    zonesIn: personal(talks).zonesIn,
    forget: isAlone ? lazy.forget : personal(talks).forget,
  })
  const code = await runAsk({ bot, commands, given, terminal, adapter, begin: lazy.begin })
  await lazy.close()
  return code
}

const clock = { now: () => new Date() }

/** A chat is no place for a record of what goes on behind it; what fails stands there. */
const log: Log = {
  ...createLog({ write: (line) => process.stderr.write(line), clock, secrets: [] }),
  info: () => {},
  warn: () => {},
}

/** The shipped data, with what was added to them here. */
const shipped = (environment: ReturnType<typeof readEnvironment>) => ({
  data: [shippedData],
  versions: readDataConfig(environment).versions,
})

const folderOf = ({ folder }: { readonly folder: string }): string => folder

function thisTerminal(): Terminal {
  const { stdout: output } = process
  return {
    // a stream is made when it is first asked for, and one question reads nothing
    get input() {
      return process.stdin
    },
    get error() {
      return process.stderr
    },
    output,
    colours: wantsColours(output.isTTY === true),
    today: () => new Date(),
  }
}
