import type { AnswerLine } from '../reply/json.ts'
import type { Reply } from '../reply/reply.ts'
import type { Answerer } from './answerer.ts'
import { type Conversations, createConversations, FRESH, takenBack } from './conversations.ts'
import { converse } from './converse.ts'
import { type Channel, createChannelDefaults } from './defaults/channel-defaults.ts'
import { settleDefaults } from './defaults/settle.ts'
import { type Forget, forgottenReply } from './forgotten.ts'
import { createGuard } from './guard.ts'
import { joinReplies } from './join.ts'
import type { Bot, ChannelDefaults, Command, Log, Message, Store } from './ports.ts'
import { type Doors, heard, runCommand } from './run-command.ts'
import { createSuggestions } from './suggestions.ts'
import { summarise } from './summary.ts'
import { type Handle, onTap } from './tap.ts'
import type { Turn } from './turn.ts'

export interface BotOptions {
  /** The answerer over the data now held; new data swap it. */
  readonly answerer: () => Answerer
  readonly commands: readonly Command[]
  readonly store: Store
  readonly log: Log
  /** A new short name for a failure, told to the asker and written to the log. */
  readonly reference: () => string
  /** Where defaults are kept, if not in `store`. */
  readonly kept?: Store
  /** False where every question is to be answered alike, whatever is kept. */
  readonly appliesDefaults?: boolean
  /** IANA names of the time zones that words can mean. */
  readonly zonesIn: (words: string) => Promise<readonly string[]>
  readonly forget: Forget
}

/** The bot with what other programs need beside the port: the answer as data. */
export interface TallyBot extends Bot {
  /** A line of the contract; like a reply it never throws. */
  line(message: Message, id: string): Promise<AnswerLine>
  /** A question aside from any conversation, for posts of the bot's own; throws what went wrong. */
  ask(question: string, now: Date, defaults?: ChannelDefaults): Promise<Reply>
  summary(question: string, now: Date, defaults?: ChannelDefaults): Promise<Reply>
  /** What is taken for granted in a channel. */
  defaultsOf(where: Channel): Promise<ChannelDefaults>
}

export function createBot(options: BotOptions): TallyBot {
  const { answerer, commands, store, log } = options
  const conversations = createConversations(store, log)
  const kept = createChannelDefaults(options.kept ?? store, log)
  const defaultsOf: Parts['defaultsOf'] = options.appliesDefaults === false ? async () => ({}) : kept.of
  const parts: Parts = { answerer, conversations, defaultsOf }
  const aside = async (text: string, now: Date, defaults: ChannelDefaults = {}): Promise<readonly Turn[]> =>
    (await converse(answerer(), { text, now, defaults }, FRESH)).turns
  const guarded = createGuard(options)
  const handle: Handle = (told) => {
    const message = heard(commands, told)
    const doors: Doors = {
      ask: (asked, how) => reply(parts, asked, how),
      summarise: (about) => summary(parts, about),
      defaults: (about) =>
        settleDefaults({ ...options, kept, trade: () => answerer().trade }, about.text, about),
      forget: async (by) => forgottenReply(await options.forget(by)),
    }
    return message.command ? runCommand(commands, message, doors) : doors.ask(message)
  }
  return {
    handle: async (message) => unasked(message, await guarded(message, () => handle(message))),
    tap: (tap) => guarded(tap, () => onTap(commands, tap, handle)),
    suggest: createSuggestions(() => answerer().trade),
    examples: (limit) => answerer().examples(limit),
    ask: async (...asked) => joinReplies((await aside(...asked)).map((turn) => turn.reply)),
    summary: async (text, now, defaults) =>
      summarise((await aside(text, now, defaults))[0]!, answerer(), now),
    defaultsOf: kept.of,
    line: async (message, id) => {
      // loaded here, so that only who wants data pays for its schema
      const { bareLine, lineOf } = await import('./line.ts')
      let turns: readonly Turn[] = []
      const said = await guarded(message, async () => {
        if (heard(commands, message).command) return handle(message)
        const talked = await talk(parts, message)
        await talked.save()
        turns = talked.turns
        return undefined
      })
      return turns.length > 0 ? lineOf(turns, id, message.text) : bareLine(said, id, message.text)
    },
  }
}

/** Who did not name the bot hears nothing of what went wrong with it. */
const unasked = ({ surface }: Message, reply: Reply | undefined): Reply | undefined =>
  surface === 'follow_up' && reply?.status === 'failed' ? undefined : reply

interface Parts {
  readonly answerer: () => Answerer
  readonly conversations: Conversations
  readonly defaultsOf: (channel: Channel) => Promise<ChannelDefaults>
}

/** Small talk gets no reply in a channel; what did not name the bot gets one only when it was read. */
async function reply(parts: Parts, message: Message, how?: Reading): Promise<Reply | undefined> {
  const { turns, save } = await talk(parts, message, how)
  const joined = joinReplies(turns.map((turn) => turn.reply))
  const isRead = joined.status === 'answered' || joined.status === 'no_data'
  if (message.surface === 'follow_up' && !isRead) return undefined
  await save()
  return joined.silent && message.surface === 'mention' ? undefined : joined
}

interface Talked {
  readonly turns: readonly Turn[]
  /** Apart, for what people say among themselves in a thread must not change what is remembered of it. */
  save(): Promise<void>
}

type Reading = { readonly afresh?: boolean }

async function talk(
  { answerer, conversations, defaultsOf }: Parts,
  message: Message,
  { afresh = false }: Reading = {},
): Promise<Talked> {
  const { conversation: id, text, now, replaces, alone, user } = message
  const [loaded, defaults] = await Promise.all([conversations.load(id), defaultsOf(message)])
  const before = replaces ? takenBack(loaded) : loaded
  const { turns, after } = await converse(answerer(), { text, now, defaults }, afresh ? FRESH : before)
  const read = afresh ? [...before.read, ...after.read] : after.read
  return { turns, save: () => conversations.save(id, { ...after, read }, alone ? user : undefined) }
}

/** A summary is about its whole: the conversation goes on from there. */
async function summary(parts: Parts, message: Message): Promise<Reply> {
  const { turns, save } = await talk(parts, message, { afresh: true })
  await save()
  return summarise(turns[0]!, parts.answerer(), message.now)
}
