import type { Reply } from '../reply/reply.ts'
import type { Answerer, Turn } from './answerer.ts'
import { type Conversations, createConversations } from './conversations.ts'
import { converse } from './converse.ts'
import { joinReplies } from './join.ts'
import type { Bot, Command, Log, Message, OptionReader, Store, Tap } from './ports.ts'
import { runCommand } from './run-command.ts'
import { createSuggestions } from './suggestions.ts'
import { failed } from './failed.ts'

export interface BotOptions {
  /** The answerer over the data now held; new data swap it. */
  readonly answerer: () => Answerer
  readonly commands: readonly Command[]
  readonly store: Store
  readonly log: Log
  /** A new short name for a failure, told to the asker and written to the log. */
  readonly reference: () => string
}

/** The bot with what a terminal needs beside the port: the turns as data. */
export interface TallyBot extends Bot {
  turns(message: Message): Promise<readonly Turn[]>
}

export function createBot(options: BotOptions): TallyBot {
  const conversations = createConversations(options.store)
  const suggest = createSuggestions(() => options.answerer().trade)
  const turns = (message: Message) => answerMessage(options, conversations, message)
  const guarded = guard(options)
  const ask = async (message: Message): Promise<Reply | undefined> => spoken(await turns(message), message)
  const handle = (message: Message) =>
    message.command ? runCommand(options.commands, message, ask) : ask(message)
  return {
    turns,
    handle: (message) => guarded(message, () => handle(message)),
    tap: (tap) => guarded(tap, () => onTap(options, tap, ask)),
    suggest: (reader: OptionReader, typed, limit) => suggest(reader, typed, limit),
    examples: (limit) => options.answerer().examples(limit),
  }
}

/** A bug stops here: logged with a reference, and the asker gets the reference. */
const guard =
  ({ log, reference }: BotOptions) =>
  async (about: { conversation: string; platform: string }, work: () => Promise<Reply | undefined>) => {
    try {
      return await work()
    } catch (error) {
      const name = reference()
      const { conversation, platform } = about
      log.error('bot.bug', { reference: name, conversation, platform, error: String((error as Error)?.stack ?? error) })
      return failed(name)
    }
  }

async function answerMessage({ answerer }: BotOptions, conversations: Conversations, message: Message) {
  const before = await conversations.load(message.conversation)
  const { turns, after } = await converse(answerer(), message.text, message.now, before)
  await conversations.save(message.conversation, after)
  return turns
}

/** Small talk gets no reply in a channel; a message that did not name the bot only gets an answer. */
function spoken(turns: readonly Turn[], { surface }: Message): Reply | undefined {
  const reply = joinReplies(turns.map((turn) => turn.reply))
  if (surface === 'follow_up') return reply.status === 'answered' || reply.status === 'no_data' ? reply : undefined
  return reply.silent && surface === 'mention' ? undefined : reply
}

async function onTap({ commands }: BotOptions, tap: Tap, ask: (message: Message) => Promise<Reply | undefined>) {
  const { action, ...place } = tap
  const message = (text: string): Message => ({ ...place, surface: 'command', text })
  switch (action.kind) {
    case 'ask':
      return ask(message(action.question))
    case 'how':
      await ask(message(action.question))
      return ask(message('how was this calculated?'))
    case 'sources':
      await ask(message(action.question))
      return ask(message('sources?'))
    case 'command':
      return runCommand(commands, { ...message(action.args), command: { name: action.command, args: { text: action.args } } }, ask)
    case 'feedback':
    case 'remove':
      return undefined
  }
}
