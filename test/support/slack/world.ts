import type { Json } from './check.ts'

export const TEAM = 'T0TEAM'
export const APP = 'A0APP'
export const BOT = { id: 'B0BOT', user: 'U0BOT' }
export const TOKENS = { bot: 'xoxb-1-right', app: 'xapp-1-right', secret: 'signing-secret-of-the-stand-in' }

export interface Posted {
  readonly channel: string
  readonly ts: string
  readonly thread: string | undefined
  /** The one person who sees it. */
  readonly ephemeral?: string
  readonly metadata?: Json
  text: string
  blocks: readonly Json[]
  updates: number
}

export interface Call {
  readonly method: string
  readonly args: Json
  readonly atMs: number
  /** Slack's refusal, where it refused. */
  readonly error?: string
  /** A test asked for the refusal; any other is a fault of the adapter. */
  readonly injected?: boolean
}

/** All that the stand-in knows: messages, files, people, and what was asked of it. */
export interface World {
  readonly messages: Posted[]
  readonly calls: Call[]
  readonly views: Map<string, Json>
  readonly modals: Json[]
  readonly triggers: Map<string, number>
  readonly responseUses: Map<string, number>
  readonly files: Map<string, { looks: number; uploaded: boolean }>
  readonly admins: Set<string>
  readonly locales: Map<string, string>
  /** Channels the bot was not invited to. */
  readonly closed: Set<string>
  scopes: readonly string[]
  /** Looks at files.info before a file is ready. */
  slowness: number
  nextTs(): string
}

export function createWorld(scopes: readonly string[]): World {
  let count = 0
  return {
    messages: [],
    calls: [],
    views: new Map(),
    modals: [],
    triggers: new Map(),
    responseUses: new Map(),
    files: new Map(),
    admins: new Set(),
    locales: new Map(),
    closed: new Set(),
    scopes,
    slowness: 2,
    nextTs: () => `1770000000.${String(++count).padStart(6, '0')}`,
  }
}

export const find = ({ messages }: World, channel: unknown, ts: unknown): Posted | undefined =>
  messages.find(
    (message) => message.channel === channel && message.ts === ts && message.ephemeral === undefined,
  )
