import { DiscordAPIError, RateLimitError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { discordError } from '../../../src/adapters/discord/errors.ts'

const refusal = (status: number, code: number) =>
  new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', 'https://discord.com/api/v10/x', {})

describe('a failure of Discord', () => {
  it.each([
    [403, 50001, 'channel_refused'],
    [403, 50007, 'channel_refused'],
    [404, 10003, 'channel_refused'],
    [404, 10008, 'message_gone'],
    [400, 50083, 'channel_refused'], // an archived thread that is locked too
    [400, 160005, 'channel_refused'], // a locked thread
    [400, 50024, 'channel_refused'], // not a channel for messages
    [400, 40067, 'channel_refused'], // a forum that wants a tag with every post
    [401, 0, 'token_refused'],
    [400, 50035, 'payload_refused'],
    [502, 0, 'unreachable'],
  ])('%i with %i is %s', (status, code, expected) => {
    expect(discordError(refusal(status, code))).toMatchObject({ code: expected })
  })

  it('keeps its cause, and how long to wait', () => {
    const limit = new RateLimitError({
      timeToReset: 900,
      limit: 5,
      method: 'POST',
      hash: '',
      url: '',
      route: '',
      majorParameter: '',
      global: false,
      retryAfter: 900,
      sublimitTimeout: 0,
      scope: 'user',
    })
    expect(discordError(limit)).toMatchObject({ code: 'rate_limited', retryAfterMs: 900, cause: limit })
    expect(discordError(new TypeError('fetch failed'))).toMatchObject({ code: 'unreachable' })
  })

  it('that is one of ours already stays as it is', () => {
    const ours = discordError(refusal(403, 50001))
    expect(discordError(ours)).toBe(ours)
  })
})
