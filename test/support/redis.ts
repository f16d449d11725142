import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

/** A Redis of our own on a free loopback port, which a test may stop, start again and freeze. */
export interface OwnRedis {
  readonly url: string
  /** Ends the server; what was written stays on disk for `start`. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops the server in the middle of what it does, connections open: a machine that hangs. */
  freeze(): void
  thaw(): void
  /** Ends the server and removes its files. */
  remove(): Promise<void>
}

export const redisServer = spawnSync('redis-server', ['--version']).status === 0
/** True where some Redis can be used: the one in REDIS_URL, or one that is started here. */
export const redisAvailable = process.env.REDIS_URL !== undefined || redisServer
export const needsRedis = 'needs Redis (REDIS_URL or a redis-server on this machine)'
export const needsRedisServer = 'needs a redis-server on this machine'

/** The Redis in REDIS_URL, or one started for the test. */
export async function anyRedis(): Promise<{ url: string; remove(): Promise<void> }> {
  const url = process.env.REDIS_URL
  return url ? { url, remove: async () => {} } : ownRedis()
}

export async function ownRedis(): Promise<OwnRedis> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'tallyman-redis-'))
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | undefined

  const start = async (): Promise<void> => {
    server = spawn('redis-server', [...settings(folder), '--port', String(port)], { stdio: 'ignore' })
    await answers(url)
  }
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null) return
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server.kill('SIGCONT')
    server.kill('SIGTERM')
    await ended
  }
  await start()
  return {
    url,
    start,
    stop,
    freeze: () => server?.kill('SIGSTOP'),
    thaw: () => server?.kill('SIGCONT'),
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As an operator should run it: nothing is thrown away when memory is full, every write is on disk. */
const settings = (folder: string): string[] =>
  Object.entries({
    '--bind': '127.0.0.1',
    '--dir': folder,
    '--save': '',
    '--appendonly': 'yes',
    '--appendfsync': 'always',
    '--maxmemory-policy': 'noeviction',
  }).flat()

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null })
  redis.on('error', () => {}) // expected until the server listens
  await redis.ping()
  redis.disconnect()
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
