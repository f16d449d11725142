import type { Clock, Log, Store } from '../../bot/ports.ts'
import type { Home } from './home-info.ts'
import type { Wait } from './wait.ts'

/** How events come in. `socket` needs no public address; `http` is called by Slack. */
export type Connection =
  | { readonly kind: 'socket'; readonly appToken: string; readonly pingTimeoutMs?: number }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }

/** Whom it answers: the one workspace of a bot token, or every workspace that installs it by OAuth. */
export type Workspaces =
  | { readonly kind: 'one'; readonly botToken: string }
  | {
      readonly kind: 'many'
      readonly clientId: string
      readonly clientSecret: string
      /** Signs the state that comes back from Slack's consent page. */
      readonly stateSecret: string
      readonly redirectUri?: string
      /** Where `/slack/install` is served when events come by socket. */
      readonly installPort?: number
    }

/** Who may change what belongs to a channel, subscriptions above all. */
export type Managers = 'admins' | 'everyone' | readonly string[]

export interface SlackOptions {
  readonly connection: Connection
  readonly workspaces: Workspaces
  readonly store: Store
  readonly log: Log
  readonly clock: Clock
  readonly home?: Home
  /** Channel ids; undefined allows every channel the bot is invited to. Direct messages are always allowed. */
  readonly allowedChannels?: readonly string[]
  readonly managers?: Managers
  /** How long somebody who waits is kept waiting for a rate limit. */
  readonly patienceMs?: number
  /** How long `stop` lets answers in flight finish. */
  readonly graceMs?: number
  /** Another address than slack.com, for tests and gateways. */
  readonly slackApiUrl?: string
  readonly wait?: Wait
  /** A new short name for a failure, told to the asker and written to the log. */
  readonly reference?: () => string
}
