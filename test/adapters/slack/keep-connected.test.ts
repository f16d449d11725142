import type { SocketModeReceiver } from '@slack/bolt'
import { expect, test, vi } from 'vitest'
import { keepConnected } from '../../../src/adapters/slack/keep-connected.ts'

const noWait = async () => {}

/** A client whose attempts to connect end as told, one after the other. */
function clientOf(...ends: readonly (() => Promise<string>)[]) {
  const start = vi.fn<() => Promise<string>>()
  for (const end of ends) start.mockImplementationOnce(end)
  const client = { start }
  return { client, receiver: { client } as unknown as SocketModeReceiver }
}

const connects = async () => 'connected'
const isCutOff = () => Promise.reject(undefined) // as the SDK ends an attempt that is closed while under way

test('a way back that is cut off by stopping throws nothing, for nobody awaits it', async () => {
  const { client, receiver } = clientOf(connects, isCutOff)
  const stopping = new AbortController()
  keepConnected(receiver, () => 'reference', noWait, stopping.signal)
  await client.start()
  stopping.abort()
  await expect(client.start()).resolves.toBe('connected')
})

test('a first connection that is cut off by stopping is told to who awaits it', async () => {
  const { client, receiver } = clientOf(isCutOff)
  const stopping = new AbortController()
  stopping.abort()
  keepConnected(receiver, () => 'reference', noWait, stopping.signal)
  await expect(client.start()).rejects.toBeUndefined()
})

test('a connection that fails while running is reported and tried again', async () => {
  const { client, receiver } = clientOf(connects, () => Promise.reject(new Error('refused')), connects)
  const report = vi.fn(() => 'reference')
  keepConnected(receiver, report, noWait, new AbortController().signal)
  await client.start()
  await expect(client.start()).resolves.toBe('connected')
  expect(report).toHaveBeenCalledExactlyOnceWith('slack.socket_lost', new Error('refused'))
})
