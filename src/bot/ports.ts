import type { Defaults } from '../query/defaults.ts'
import type { Action, Reply } from '../reply/reply.ts'
import type { Hearing } from './hearing.ts'

/** What a platform hands to the bot. The adapter has taken off its own mention; markup stays for `normalise`. */
export interface Message {
  /** Who hears the thread: `slack:T1:C1:1699.1`, `discord:42`, `terminal`. Turns of one thread share it. */
  readonly conversation: string
  readonly platform: string
  readonly user: string
  readonly text: string
  /**
   * How it came. `direct`: a direct message, a pane, the terminal. `mention`: the bot was named. `follow_up`: a
   * message in a thread the bot has answered in, without naming it: answered only when fully read as a follow-up.
   */
  readonly surface: 'direct' | 'mention' | 'follow_up' | 'command'
  /** Channel and workspace for defaults, permissions and subscriptions. */
  readonly channel?: string
  readonly workspace?: string
  /** BCP 47, as the platform reports it: decides how an ambiguous "1.116" is read. */
  readonly locale?: string
  readonly now: Date
  /** Given once the message is known to replace an earlier one (an edit): the earlier turn is forgotten. */
  readonly replaces?: boolean
  /** Nobody else hears the conversation, be it in a channel or apart: what is kept of it is this person's. */
  readonly alone?: boolean
  /** May this user change what belongs to the channel, by the platform's own permissions? */
  readonly mayManage?: boolean
  /** False where the platform would refuse a post of the bot's own here: promise none. Undefined: not known. */
  readonly mayPost?: boolean
  /** For `command` with typed options: which command, its options by name as typed; `text` says the same in words. */
  readonly command?: { readonly name: string; readonly args: Readonly<Record<string, string>> }
}

/** What a tapped button hands to the bot: the action, with the place it was tapped in. */
export interface Tap extends Omit<Message, 'text' | 'surface'> {
  readonly action: Action
}

export interface MessageRef {
  readonly conversation: string
  /** The platform's own address of the message, opaque to everyone else. */
  readonly id: string
}

/** The bot's one door. `undefined`: stay silent. Never throws: a bug becomes a reply with a reference. */
export interface Bot {
  handle(message: Message): Promise<Reply | undefined>
  tap(tap: Tap): Promise<Reply | undefined>
  /** Names for typed options and autocomplete, most likely first, at most `limit`; from memory, without waiting. */
  suggest(reader: OptionReader, typed: string, limit: number): readonly { name: string; value: string }[]
  /** Live examples for help, suggested prompts and empty states. */
  examples(limit: number): readonly string[]
}

export type OptionReader = 'text' | 'place' | 'commodity' | 'period' | 'count'

export interface SendOptions {
  /** Only the asker sees it, where the platform can. */
  readonly private?: boolean
  readonly to?: string
  /** Makes a repeated send one message where the platform can (Discord nonce, Slack metadata). */
  readonly nonce?: string
}

/** A platform. `start` resolves once it is connected; `stop` lets the answers in flight finish. */
export interface Adapter {
  readonly name: string
  start(bot: Bot, commands: readonly CommandInfo[]): Promise<void>
  send(conversation: string, reply: Reply, options?: SendOptions): Promise<MessageRef>
  edit(ref: MessageRef, reply: Reply): Promise<void>
  remove(ref: MessageRef): Promise<void>
  stop(): Promise<void>
}

/** A chat command as an adapter needs to know it: names and options, not what it does. */
export interface CommandInfo {
  readonly name: string
  readonly help: string
  readonly options: readonly CommandOption[]
  readonly examples: readonly string[]
  /** Only people who may manage the channel. */
  readonly manages?: boolean
  /** Plain messages that are meant for it. */
  readonly hears?: Hearing
}

export interface CommandOption {
  readonly name: string
  readonly help: string
  readonly reader: OptionReader
  readonly required?: boolean
}

/**
 * A command with its work: `run` gets the options by name as the person typed them. Free text after a slash command
 * or in the terminal goes to the first option.
 */
export interface Command extends CommandInfo {
  /** Works on what is kept from one start of the program to the next. */
  readonly keeps?: true
  /** For a command that `manages`: what anybody may do with it all the same. */
  isOpen?(args: Readonly<Record<string, string>>): boolean
  run(args: Readonly<Record<string, string>>, context: CommandContext): Promise<Reply | undefined>
}

export interface CommandContext extends Omit<Message, 'text'> {
  /** Puts a question through the bot's own door, as a turn of this conversation. */
  ask(question: string): Promise<Reply | undefined>
  /** The same, read without what was said before: for options that say all there is to say. */
  askAfresh(question: string): Promise<Reply | undefined>
  /** The summary of what the question is about, which is then what the conversation is about. */
  summarise(question: string): Promise<Reply | undefined>
  /** Shows, sets or clears what is taken for granted here. */
  defaults(request: string): Promise<Reply>
  /** Deletes what is kept of the person who asks, and tells what that was and what stays. */
  forget(): Promise<Reply>
}

/** What is taken for granted in a channel, or between one person and the bot. */
export interface ChannelDefaults extends Defaults {
  /** IANA name: of schedules that name none, and of the times that are shown. */
  readonly timeZone?: string
}

/** What became of a wish to be forgotten. */
export interface Forgotten {
  /** How many entries there were. */
  readonly removed: number
  /** Ids of what the person has made and what belongs to its channel. */
  readonly subscriptions: readonly string[]
  readonly alerts: readonly string[]
}

/** What a running bot does for the commands that speak of later: text in, words about it out. */
export interface ScheduleCommands {
  subscribe(text: string, context: CommandContext): Promise<Reply>
  alert(text: string, context: CommandContext): Promise<Reply>
}

/** What replicas and restarts share. Values are JSON; keys are `kind:…` (docs/state.md lists them with retention). */
export interface Store {
  readonly name: string
  get(key: string): Promise<unknown>
  /** @param ttlMs after which the value may be forgotten; undefined keeps it */
  set(key: string, value: unknown, ttlMs?: number): Promise<void>
  /** Sets only where nothing is held: true for the one caller that got it. The basis of "once". */
  add(key: string, value: unknown, ttlMs?: number): Promise<boolean>
  /** Replaces only where the value is still `expected` (compared as JSON): true when it did. */
  swap(key: string, expected: unknown, value: unknown, ttlMs?: number): Promise<boolean>
  remove(key: string): Promise<void>
  /** Entries whose key starts with `prefix`, in order of key, at most `limit`. */
  list(prefix: string, limit?: number): Promise<readonly { key: string; value: unknown }[]>
  close(): Promise<void>
}

export interface Clock {
  now(): Date
}

export interface Log {
  info(event: string, about?: Readonly<Record<string, unknown>>): void
  warn(event: string, about?: Readonly<Record<string, unknown>>): void
  error(event: string, about?: Readonly<Record<string, unknown>>): void
}
