import { expect, test, vi } from 'vitest'
import type { Clients } from '../../../src/adapters/slack/clients.ts'
import { createPatience } from '../../../src/adapters/slack/patience.ts'
import { createPostbox } from '../../../src/adapters/slack/postbox.ts'
import { answerTo } from '../../support/slack/bot.ts'

const place = { team: 'T1', channel: 'C1', thread: '1.1' }
const requestError = (original: object) =>
  Object.assign(new Error('broke off'), { code: 'slack_webapi_request_error', original })
const late = requestError({ name: 'TimeoutError' })
const limited = Object.assign(new Error('wait'), { code: 'slack_webapi_rate_limited_error', retryAfter: 1 })
const standing = {
  messages: [{ ts: '2.2', metadata: { event_type: 'tallyman_post', event_payload: { nonce: 'n' } } }],
}

/** A Slack whose first post breaks off, and what looking for it gives, time after time. */
function broken(error: Error, ...looks: (object | Error)[]) {
  const postMessage = vi.fn().mockRejectedValueOnce(error).mockResolvedValue({ ts: '3.3' })
  const replies = vi.fn()
  for (const look of looks) {
    if (look instanceof Error) replies.mockRejectedValueOnce(look)
    else replies.mockResolvedValueOnce(look)
  }
  replies.mockResolvedValue({ messages: [] })
  const wait = vi.fn(async () => {})
  // Of the client the postbox calls these two alone.
  const clients = {
    of: async () => ({ chat: { postMessage }, conversations: { replies } }),
  } as unknown as Clients
  const postbox = createPostbox({
    clients,
    patience: createPatience(20_000, wait),
    wait,
    report: () => 'ref',
  })
  return { post: () => postbox.post(place, answerTo('x'), 'n'), postMessage, replies, wait }
}

test('a post that Slack was slow with, and that comes after the first look, is not made again', async () => {
  const { post, postMessage, wait } = broken(late, { messages: [] }, { messages: [] }, standing)
  expect(await post()).toBe('2.2')
  expect(postMessage).toHaveBeenCalledTimes(1)
  expect(wait.mock.calls.flat().reduce((sum: number, ms) => sum + Number(ms), 0)).toBeGreaterThan(10_000)
})

test('a post that is not there after several looks is made again', async () => {
  const { post, postMessage, replies } = broken(late)
  expect(await post()).toBe('3.3')
  expect(postMessage).toHaveBeenCalledTimes(2)
  expect(replies).toHaveBeenCalledTimes(3)
})

test('a rate limit on looking is waited for, and does not make the post again', async () => {
  const { post, postMessage } = broken(requestError({ name: 'TypeError' }), limited, standing)
  expect(await post()).toBe('2.2')
  expect(postMessage).toHaveBeenCalledTimes(1)
})
