import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js'

/**
 * `channel_refused`: the place does not take the bot's posts (403, 404): stop posting there and tell its owner.
 * `message_gone`: what was to be changed is there no more. `token_refused`: check DISCORD_TOKEN.
 * `rate_limited`, `unreachable`: the same call may work later.
 * `payload_refused`: Discord found fault with what was sent.
 */
export type DiscordErrorCode =
  | 'channel_refused'
  | 'message_gone'
  | 'token_refused'
  | 'rate_limited'
  | 'unreachable'
  | 'payload_refused'

export class DiscordError extends Error {
  override readonly name = 'DiscordError'
  readonly code: DiscordErrorCode
  readonly retryAfterMs?: number

  constructor(
    code: DiscordErrorCode,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs
  }
}

/** Discord's own numbers for what can be expected to go wrong. */
export const REFUSAL = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  notATextChannel: 50008,
  tokenExpired: 50027,
  /** Not every place that takes no posts says so with 403 or 404. */
  wrongKindOfChannel: 50024,
  archivedThread: 50083,
  tagWanted: 40067,
  lockedThread: 160005,
} as const

const NO_POSTS: readonly number[] = [
  REFUSAL.wrongKindOfChannel,
  REFUSAL.archivedThread,
  REFUSAL.tagWanted,
  REFUSAL.lockedThread,
]

/** Discord's number of an error, if it is Discord's. */
export const refusalOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined

/** The interaction's token is dead: too late, or taken by somebody else. */
export function isExpired(error: unknown): boolean {
  const code = refusalOf(error)
  return (
    code === REFUSAL.unknownInteraction || code === REFUSAL.unknownWebhook || code === REFUSAL.tokenExpired
  )
}

/** Any failure of a call, as one of ours. */
export function discordError(error: unknown): DiscordError {
  if (error instanceof DiscordError) return error
  const cause = error
  if (error instanceof RateLimitError)
    return new DiscordError('rate_limited', 'Discord asks for a pause', {
      cause,
      retryAfterMs: error.retryAfter,
    })
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return tokenRefused(cause)
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError))
    return new DiscordError('unreachable', 'Discord could not be reached', { cause })
  if (error.status === 401) return tokenRefused(cause)
  if (refusalOf(error) === REFUSAL.unknownMessage)
    return new DiscordError('message_gone', 'The message is not there any more', { cause })
  if (error.status === 403 || error.status === 404 || NO_POSTS.includes(refusalOf(error) ?? 0))
    return new DiscordError('channel_refused', `Discord refuses this place: ${error.message}`, { cause })
  if (error.status === 429) return new DiscordError('rate_limited', 'Discord asks for a pause', { cause })
  if (error.status >= 500) return new DiscordError('unreachable', 'Discord is in trouble', { cause })
  return new DiscordError('payload_refused', `Discord refuses the message: ${error.message}`, { cause })
}

const tokenRefused = (cause: unknown): DiscordError =>
  new DiscordError('token_refused', 'Discord refuses the token: check DISCORD_TOKEN', { cause })
